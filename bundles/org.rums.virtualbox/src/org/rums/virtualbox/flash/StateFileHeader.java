package org.rums.virtualbox.flash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rums.virtualbox.flash.FlashFileException.Reason;

/**
 * The first page of a state file: magic 8, version 4, sector size 4, sectors 4, CRC-32 of these 4, zeros; big-endian.
 *
 * @param sectorSize bytes in a sector
 * @param sectors the number of sectors
 */
record StateFileHeader(int sectorSize, int sectors) {

    static final int PAGE = 4096;
    private static final int LENGTH = 24;
    private static final int VERSION = 1;
    private static final int MAX_FLASH = 64 * 1024 * 1024;
    private static final String MAGIC = "RUMS-BOX";

    /** Reads the first page of a file of {@code fileLength} bytes. */
    static StateFileHeader parse(byte[] page, long fileLength) {
        if (page.length < LENGTH || !Arrays.equals(page, 0, 8, magic(), 0, 8)) {
            throw new FlashFileException(Reason.MAGIC, "no state file of a box");
        }
        ByteBuffer in = ByteBuffer.wrap(page);
        if (in.getInt(8) != VERSION) {
            throw new FlashFileException(Reason.VERSION, "state file of version " + in.getInt(8));
        }
        if (!Crc.isSealed(Arrays.copyOf(page, LENGTH))) {
            throw new FlashFileException(Reason.HEADER, "the state file's header is damaged");
        }
        long sectorSize = in.getInt(12);
        long sectors = in.getInt(16);
        boolean possible = sectorSize > 0 && sectors > 0 && sectorSize * sectors <= MAX_FLASH;
        if (!possible || fileLength != PAGE + sectorSize * sectors) {
            throw new FlashFileException(Reason.SIZE, "state file of " + fileLength + " bytes");
        }
        return new StateFileHeader((int) sectorSize, (int) sectors);
    }

    byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(LENGTH);
        out.put(magic()).putInt(VERSION).putInt(sectorSize).putInt(sectors);
        return Arrays.copyOf(Crc.seal(out), PAGE);
    }

    private static byte[] magic() {
        return MAGIC.getBytes(StandardCharsets.US_ASCII);
    }
}
