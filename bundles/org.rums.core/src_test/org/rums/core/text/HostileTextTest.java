package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random and damaged input gives candidates or a refusal, nothing else. */
class HostileTextTest {
    private static final int RUNS = "full".equals(System.getProperty("rums.size")) ? 1_000_000 : 100_000;
    private static final String NOISE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ----    \r\n>?Uilo"
            + "\u2013\u00A0\u200B\uFF21\uFF0D\uD83D\uDE00\u0000=:\u0131\u20AC";

    @Test
    void anyTextGivesCandidatesOrARefusal() {
        Random random = new Random(1);
        int read = 0;
        for (int run = 0; run < RUNS; run++) {
            String text = hostile(random, run);
            try {
                List<Decoded> all = ShortForm.candidates(text);
                assertFalse(all.isEmpty());
                assertTrue(all.size() <= ShortForm.MAX_CANDIDATES);
                for (Decoded decoded : all) {
                    read++;
                    String clean = ShortForm.encode(decoded.kind(), decoded.body());
                    assertTrue(ShortForm.decode(clean).repairs().isEmpty());
                    decoded.repairs().forEach(Repair::describe);
                }
            } catch (TextException e) {
                assertTrue(e.getMessage().length() < 400);
            }
        }
        assertTrue(read > RUNS / 10, "read " + read);
    }

    private static String hostile(Random random, int run) {
        if (run % 100 == 0) {
            return noise(random, random.nextInt(200), 32);
        }
        if (run % 2 == 0) {
            return noise(random, random.nextInt(run % 50 == 0 ? 300 : 60), NOISE.length());
        }
        StringBuilder text = new StringBuilder(Samples.any(random).text());
        int alphabet = run % 40 == 1 ? NOISE.length() : 32;
        for (int k = random.nextInt(12); k > 0; k--) {
            int at = random.nextInt(text.length());
            if (alphabet > 32 || text.charAt(at) != '-') {
                text.setCharAt(at, NOISE.charAt(random.nextInt(alphabet)));
            }
        }
        return text.toString();
    }

    private static String noise(Random random, int length, int alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean any = random.nextInt(40) == 0;
            text.append(any ? (char) random.nextInt(65536) : NOISE.charAt(random.nextInt(alphabet)));
        }
        return text.toString();
    }

    @Test
    void anyDamageToAnArmourGivesTheSamePayloadOrARefusal() throws TextException {
        Random random = new Random(2);
        byte[] payload = new byte[150];
        random.nextBytes(payload);
        String text = Armour.encode(Kind.ACTIVATION_CODE, Map.of("Box", "17"), payload);
        for (int run = 0; run < RUNS / 5; run++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
                    case 1 -> damaged.deleteCharAt(at);
                    default -> damaged.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                }
            }
            try {
                byte[] read = Armour.decode(damaged).payload();
                assertTrue(Arrays.equals(payload, read), damaged.toString());
            } catch (TextException e) {
                assertTrue(e.getMessage().length() < 400);
            }
        }
    }

    @Test
    void anyTextCanBeSearched() {
        Random random = new Random(3);
        for (int run = 0; run < RUNS / 50; run++) {
            StringBuilder mail = new StringBuilder();
            for (int k = random.nextInt(4); k >= 0; k--) {
                mail.append(noise(random, random.nextInt(400), NOISE.length()))
                        .append(random.nextBoolean() ? "\n" : " ")
                        .append(hostile(random, 1));
            }
            for (FoundCode code : CodeFinder.find(mail)) {
                assertTrue(code.start() >= 0 && code.start() < code.end() && code.end() <= mail.length());
                assertTrue(code.text().contentEquals(mail.subSequence(code.start(), code.end())));
            }
        }
    }
}
