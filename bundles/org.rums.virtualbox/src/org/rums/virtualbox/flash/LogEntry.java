package org.rums.virtualbox.flash;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * One entry of the counter log, 24 bytes: magic 2, key 2, kind 1, zero 1, index in the group 1, size of the group 1,
 * value 4, generation 4, sequence 4, CRC-32 4; big-endian. Entries of one group lie one behind the other, with
 * sequence numbers one behind the other, and count only together.
 */
record LogEntry(Kind kind, int key, long value, long generation, long sequence, int index, int groupSize) {

    static final int SIZE = 24;
    static final int MAX_GROUP = 255;
    private static final short MAGIC = 0x4C31; // "L1"

    enum Kind {
        PUT,
        REMOVE,
        CLEAR
    }

    static Optional<LogEntry> parse(byte[] bytes) {
        if (bytes.length != SIZE || !Crc.isSealed(bytes)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int kind = in.get(4);
        int index = Byte.toUnsignedInt(in.get(6));
        int size = Byte.toUnsignedInt(in.get(7));
        boolean known = in.getShort(0) == MAGIC && in.get(5) == 0 && kind >= 0 && kind < Kind.values().length;
        if (!known || index >= size) {
            return Optional.empty();
        }
        return Optional.of(new LogEntry(
                Kind.values()[kind],
                Short.toUnsignedInt(in.getShort(2)),
                Integer.toUnsignedLong(in.getInt(8)),
                Integer.toUnsignedLong(in.getInt(12)),
                Integer.toUnsignedLong(in.getInt(16)),
                index,
                size));
    }

    byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(SIZE);
        out.putShort(MAGIC).putShort((short) key).put((byte) kind.ordinal()).put((byte) 0);
        out.put((byte) index).put((byte) groupSize);
        out.putInt((int) value).putInt((int) generation).putInt((int) sequence);
        return Crc.seal(out);
    }

    /** An entry of a group of its own that has no sequence number yet. */
    static LogEntry unnumbered(Kind kind, int key, long value, long generation) {
        return new LogEntry(kind, key, value, generation, 0, 0, 1);
    }

    /** This entry at its place: {@code index} in a group of {@code size}. */
    LogEntry numbered(long number, int place, int size) {
        return new LogEntry(kind, key, value, generation, number, place, size);
    }

    boolean isLast() {
        return index == groupSize - 1;
    }

    /** Returns whether this entry is the next one of the same group. */
    boolean follows(LogEntry before) {
        return index == before.index + 1 && groupSize == before.groupSize && sequence == before.sequence + 1;
    }
}
