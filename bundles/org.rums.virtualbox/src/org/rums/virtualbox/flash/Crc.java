package org.rums.virtualbox.flash;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** CRC-32 (IEEE 802.3) over byte ranges and over records that end with their own checksum. */
final class Crc {

    private Crc() {}

    static int of(byte[] bytes, int offset, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    /** Puts the checksum of everything before the last four bytes into the last four bytes. */
    static byte[] seal(ByteBuffer record) {
        byte[] bytes = record.array();
        record.putInt(bytes.length - 4, of(bytes, 0, bytes.length - 4));
        return bytes;
    }

    /** Returns whether the last four bytes are the checksum of what is before them. */
    static boolean isSealed(byte[] record) {
        int at = record.length - 4;
        return at >= 0 && ByteBuffer.wrap(record).getInt(at) == of(record, 0, at);
    }
}
