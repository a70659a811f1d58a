package org.rums.hid;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a device's reports look like, as far as a transport has to know. Source: USB "Device Class Definition for HID",
 * section 6.2.2.
 *
 * @param numbered whether each report begins with a number
 * @param inputBytes size of the reports from the device, without the number; of all of them together if numbered
 * @param outputBytes likewise of those to the device
 * @param bytes the descriptor itself; neither copied nor changed
 */
public record ReportDescriptor(boolean numbered, int inputBytes, int outputBytes, byte[] bytes) {
    private static final int LONG_ITEM = 0xFE;
    private static final int INPUT = 0x80;
    private static final int OUTPUT = 0x90;
    private static final int REPORT_SIZE = 0x74;
    private static final int REPORT_ID = 0x84;
    private static final int REPORT_COUNT = 0x94;
    private static final int PUSH = 0xA4;
    private static final int POP = 0xB4;
    private static final int MAX_BITS = 8 * 65_536;
    private static final int MAX_PUSHED = 16;

    /**
     * Reads a descriptor.
     *
     * @param bytes as the device gave them
     * @return what it says, or nothing where it breaks the rules
     */
    public static Optional<ReportDescriptor> parse(byte[] bytes) {
        return new Reader(bytes).read();
    }

    /** Whether report follows report of this many bytes, each way and without a number. */
    boolean isPlain(int size) {
        return !numbered && inputBytes == size && outputBytes == size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportDescriptor that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return (numbered ? "numbered" : "plain") + " reports, in " + inputBytes + ", out " + outputBytes;
    }

    /** The state that items build up. */
    private static final class Reader {
        private final byte[] bytes;
        private final long[][] pushed = new long[MAX_PUSHED][];
        private int depth;
        private long size;
        private long count;
        private long inputBits;
        private long outputBits;
        private boolean numbered;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        Optional<ReportDescriptor> read() {
            int at = 0;
            while (at < bytes.length) {
                int head = bytes[at] & 0xFF;
                int length = head == LONG_ITEM ? longLength(at) : shortLength(head);
                if (at + 1 + length > bytes.length || head != LONG_ITEM && !item(head & 0xFC, value(at + 1, length))) {
                    return Optional.empty();
                }
                at += 1 + length;
            }
            boolean sane = inputBits <= MAX_BITS && outputBits <= MAX_BITS && bytes.length > 0;
            return sane
                    ? Optional.of(new ReportDescriptor(numbered, roundUp(inputBits), roundUp(outputBits), bytes))
                    : Optional.empty();
        }

        private static int roundUp(long bits) {
            return (int) ((bits + 7) / 8);
        }

        private static int shortLength(int head) {
            int code = head & 3;
            return code == 3 ? 4 : code;
        }

        private int longLength(int at) {
            return at + 1 < bytes.length ? 2 + (bytes[at + 1] & 0xFF) : bytes.length;
        }

        private long value(int from, int length) {
            long value = 0;
            for (int i = Math.min(length, bytes.length - from) - 1; i >= 0; i--) {
                value = value << 8 | bytes[from + i] & 0xFF;
            }
            return value;
        }

        /** Takes a short item; false where it breaks the rules. */
        private boolean item(int tag, long value) {
            switch (tag) {
                case REPORT_SIZE -> size = value;
                case REPORT_COUNT -> count = value;
                case REPORT_ID -> numbered = true;
                case INPUT -> inputBits += bits();
                case OUTPUT -> outputBits += bits();
                case PUSH -> {
                    return push();
                }
                case POP -> {
                    return pop();
                }
                default -> {}
            }
            return size <= MAX_BITS && count <= MAX_BITS;
        }

        private long bits() {
            return Math.min(size * count, MAX_BITS + 1L);
        }

        private boolean push() {
            if (depth == MAX_PUSHED) {
                return false;
            }
            pushed[depth++] = new long[] {size, count};
            return true;
        }

        private boolean pop() {
            if (depth == 0) {
                return false;
            }
            long[] saved = pushed[--depth];
            size = saved[0];
            count = saved[1];
            return true;
        }
    }
}
