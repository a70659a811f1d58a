package org.rums.core.licence;

/**
 * Bytes of a partition in each zone. Source: docs/protocol.md, section 6; rights in docs/protocol/box.md, section 5.
 *
 * @param ram1 read and written with a login
 * @param ram2 read with a login, written by the administrator
 * @param ram3 free to read and write
 */
public record ZoneSizes(int ram1, int ram2, int ram3) {
    /** No bytes in any zone. */
    public static final ZoneSizes NONE = new ZoneSizes(0, 0, 0);

    /** Checks the range. */
    public ZoneSizes {
        Limits.range(ram1, 0, Limits.ZONE, "size of RAM1");
        Limits.range(ram2, 0, Limits.ZONE, "size of RAM2");
        Limits.range(ram3, 0, Limits.ZONE, "size of RAM3");
    }

    /** Returns the size of zone 1, 2 or 3. */
    public int size(int zone) {
        return switch (zone) {
            case 1 -> ram1;
            case 2 -> ram2;
            case 3 -> ram3;
            default -> throw new IllegalArgumentException("zone " + zone);
        };
    }

    /** Returns all bytes. */
    public int total() {
        return ram1 + ram2 + ram3;
    }
}
