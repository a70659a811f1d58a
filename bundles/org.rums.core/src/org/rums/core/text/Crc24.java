package org.rums.core.text;

/**
 * The checksum of an armoured text: CRC-24 with start B704CE and polynomial 864CFB, as in RFC 4880, section 6.1.
 *
 * <p>Source: docs/protocol/text.md, section 6.
 */
final class Crc24 {
    private static final int START = 0xB704CE;
    private static final int POLYNOMIAL = 0x1864CFB;
    private static final int TOP = 0x1000000;

    private Crc24() {}

    /** Three bytes, most significant first. */
    static byte[] of(byte[] data) {
        int crc = START;
        for (byte b : data) {
            crc ^= (b & 0xFF) << 16;
            for (int i = 0; i < 8; i++) {
                crc <<= 1;
                if ((crc & TOP) != 0) {
                    crc ^= POLYNOMIAL;
                }
            }
        }
        return new byte[] {(byte) (crc >>> 16), (byte) (crc >>> 8), (byte) crc};
    }
}
