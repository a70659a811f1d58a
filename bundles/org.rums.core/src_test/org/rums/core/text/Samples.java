package org.rums.core.text;

import java.util.Random;

/** Bodies and texts for the tests. */
final class Samples {
    static final int[] PLAINTEXTS = {11, 13, 16, 19, 22, 24, 27, 29, 32, 33, 36, 38, 41, 43, 46, 48};
    static final int[] LENGTHS = {52, 56, 60, 72, 76, 80, 84, 88, 92, 100, 104, 108, 112, 116, 120, 124};

    private Samples() {}

    static byte[] fixedBody(Random random) {
        byte[] body = new byte[22];
        random.nextBytes(body);
        body[21] &= (byte) 0xFE;
        return body;
    }

    static byte[] activationBody(Random random, int plaintext) {
        byte[] body = new byte[14 + plaintext];
        random.nextBytes(body);
        body[0] = (byte) (body[0] & 0xE0 | 1);
        return body;
    }

    static Sample any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Sample(Kind.TRANSACTION_KEY, fixedBody(random));
            case 1 -> new Sample(Kind.CONFIRMATION_CODE, fixedBody(random));
            default -> new Sample(Kind.ACTIVATION_CODE, activationBody(random, PLAINTEXTS[random.nextInt(16)]));
        };
    }

    /** The symbols of a text without its dashes. */
    static String bare(String text) {
        return text.replace("-", "");
    }

    static String regroup(String bare) {
        return bare.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Replaces a symbol by the one so many places further in the alphabet. */
    static String change(String bare, int position, int by) {
        int value = Symbols.ALPHABET.indexOf(bare.charAt(position));
        return set(bare, position, Symbols.ALPHABET.charAt((value + by) % 32));
    }

    static String set(String bare, int position, char c) {
        return bare.substring(0, position) + c + bare.substring(position + 1);
    }

    record Sample(Kind kind, byte[] body) {
        String text() {
            try {
                return ShortForm.encode(kind, body);
            } catch (TextException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
