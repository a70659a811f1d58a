package org.rums.core.licence;

import java.util.Arrays;
import java.util.Objects;

/**
 * Bytes to be written into a zone.
 *
 * @param appId AppID of the partition
 * @param zone 1 to 3
 * @param offset first byte in the partition's part of the zone
 * @param bytes what to write
 */
public record ZoneWrite(int appId, int zone, int offset, byte[] bytes) {
    /** Copies the bytes. */
    public ZoneWrite {
        bytes = bytes.clone();
    }

    /** Returns a copy. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneWrite that
                && appId == that.appId
                && zone == that.zone
                && offset == that.offset
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(appId, zone, offset, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "ZoneWrite[appId=" + appId + ", zone=" + zone + ", offset=" + offset + ", length=" + bytes.length + "]";
    }
}
