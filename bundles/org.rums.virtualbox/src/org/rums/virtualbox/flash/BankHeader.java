package org.rums.virtualbox.flash;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The first 32 bytes of a bank: magic 4, sequence 4, previous 4, commit counter 4, state length 4, CRC-32 of the state
 * 4, zero 4, CRC-32 of the header 4; big-endian.
 *
 * @param sequence the number of the commit that wrote the bank
 * @param previous the number of the commit it followed, 0 for none
 * @param commitCounter the image's commit counter
 * @param length the length of the state
 * @param stateCrc the CRC-32 of the state
 */
record BankHeader(long sequence, long previous, long commitCounter, int length, int stateCrc) {

    static final int SIZE = 32;
    private static final int MAGIC = 0x52424B31; // "RBK1"

    static BankHeader of(Image image, long sequence, long previous) {
        byte[] state = image.state();
        return new BankHeader(sequence, previous, image.commitCounter(), state.length, Crc.of(state, 0, state.length));
    }

    static Optional<BankHeader> parse(byte[] bytes) {
        if (bytes.length != SIZE || !Crc.isSealed(bytes)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean known = in.getInt(0) == MAGIC && in.getInt(24) == 0;
        int length = in.getInt(16);
        if (!known || length < 0 || length > Image.MAX_STATE) {
            return Optional.empty();
        }
        return Optional.of(new BankHeader(
                Integer.toUnsignedLong(in.getInt(4)),
                Integer.toUnsignedLong(in.getInt(8)),
                Integer.toUnsignedLong(in.getInt(12)),
                length,
                in.getInt(20)));
    }

    /** The checksum that ends the header; it stands for the whole bank. */
    int crc() {
        return ByteBuffer.wrap(encode()).getInt(SIZE - 4);
    }

    byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(SIZE);
        out.putInt(MAGIC).putInt((int) sequence).putInt((int) previous).putInt((int) commitCounter);
        out.putInt(length).putInt(stateCrc);
        return Crc.seal(out);
    }
}
