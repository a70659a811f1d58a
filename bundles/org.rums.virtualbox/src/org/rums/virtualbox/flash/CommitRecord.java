package org.rums.virtualbox.flash;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The record that makes a bank the box's image: magic 4, sequence 4, commit counter 4, bank 4, checksum of the
 * bank's header 4, zero 8, CRC-32 of the record 4; big-endian. It is stored twice in one write of 64 bytes, so that no
 * single flipped bit undoes a commit.
 *
 * @param sequence the number of the commit, counted from 1
 * @param commitCounter the image's commit counter
 * @param bank 0 or 1
 * @param headerCrc the checksum in the bank's header
 */
record CommitRecord(long sequence, long commitCounter, int bank, int headerCrc) {

    static final int SLOT = 64;
    private static final int COPY = SLOT / 2;
    private static final int MAGIC = 0x52434D31; // "RCM1"

    /** Reads a slot: the first copy that is whole. */
    static Optional<CommitRecord> parse(byte[] slot) {
        if (slot.length != SLOT) {
            return Optional.empty();
        }
        return parseCopy(Arrays.copyOfRange(slot, 0, COPY)).or(() -> parseCopy(Arrays.copyOfRange(slot, COPY, SLOT)));
    }

    private static Optional<CommitRecord> parseCopy(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int bank = in.getInt(12);
        boolean known = in.getInt(0) == MAGIC && in.getLong(20) == 0 && (bank == 0 || bank == 1);
        if (!known || !Crc.isSealed(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new CommitRecord(
                Integer.toUnsignedLong(in.getInt(4)), Integer.toUnsignedLong(in.getInt(8)), bank, in.getInt(16)));
    }

    byte[] encode() {
        ByteBuffer copy = ByteBuffer.allocate(COPY);
        copy.putInt(MAGIC)
                .putInt((int) sequence)
                .putInt((int) commitCounter)
                .putInt(bank)
                .putInt(headerCrc);
        byte[] bytes = Crc.seal(copy);
        return ByteBuffer.allocate(SLOT).put(bytes).put(bytes).array();
    }
}
