package org.rums.model.testkit;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes in a random way, or replaces them by random ones. */
public final class Damage {
    private final Random random;

    public Damage(Random random) {
        this.random = random;
    }

    /** Returns a damaged copy. */
    public byte[] to(byte[] good) {
        byte[] bytes = good.clone();
        switch (random.nextInt(7)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            case 3 -> bytes[random.nextInt(Math.min(60, bytes.length))] = (byte) random.nextInt();
            case 4 -> {
                int at = random.nextInt(bytes.length);
                random.nextBytes(bytes);
                System.arraycopy(good, 0, bytes, 0, at);
            }
            case 5 -> {
                int from = random.nextInt(bytes.length);
                int to = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(200), bytes.length - Math.max(from, to));
                System.arraycopy(good, from, bytes, to, length);
            }
            default -> {
                bytes = new byte[random.nextInt(500)];
                random.nextBytes(bytes);
            }
        }
        return bytes;
    }
}
