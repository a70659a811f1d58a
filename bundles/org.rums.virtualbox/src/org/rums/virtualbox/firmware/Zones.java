package org.rums.virtualbox.firmware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Partition;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The bytes of all zones. Immutable.
 *
 * <p>Source: docs/protocol/box.md, section 5, "Zones".
 *
 * @param bytes of each partition the three zones, by AppID; the arrays are never changed
 */
record Zones(SortedMap<Integer, List<byte[]>> bytes) {
    static final Zones NONE = new Zones(new TreeMap<>());

    Zones {
        bytes = Collections.unmodifiableSortedMap(new TreeMap<>(bytes));
    }

    /** Zones of zeros for all partitions of a state. */
    static Zones blank(LicenceState state) {
        SortedMap<Integer, List<byte[]>> zones = new TreeMap<>();
        for (Partition partition : state.partitions().values()) {
            List<byte[]> three = new ArrayList<>();
            for (int zone = 1; zone <= Limits.ZONES; zone++) {
                three.add(new byte[partition.zones().size(zone)]);
            }
            zones.put(partition.appId(), List.copyOf(three));
        }
        return new Zones(zones);
    }

    byte[] read(int appId, int zone, int offset, int length) throws RefusedException {
        byte[] all = range(appId, zone, offset, length);
        return Arrays.copyOfRange(all, offset, offset + length);
    }

    Zones written(int appId, int zone, int offset, byte[] content) throws RefusedException {
        byte[] all = range(appId, zone, offset, content.length).clone();
        System.arraycopy(content, 0, all, offset, content.length);
        List<byte[]> three = new ArrayList<>(bytes.get(appId));
        three.set(zone - 1, all);
        SortedMap<Integer, List<byte[]>> changed = new TreeMap<>(bytes);
        changed.put(appId, List.copyOf(three));
        return new Zones(changed);
    }

    private byte[] range(int appId, int zone, int offset, int length) throws RefusedException {
        List<byte[]> three = bytes.get(appId);
        if (three == null) {
            throw new RefusedException(ResultCode.UNKNOWN_PARTITION, "AppID " + appId + ".");
        }
        if (zone < 1 || zone > Limits.ZONES) {
            throw new RefusedException(ResultCode.BAD_ADDRESS, "There is no zone " + zone + ".");
        }
        byte[] all = three.get(zone - 1);
        if (offset > all.length - length) {
            throw new RefusedException(ResultCode.BAD_ADDRESS, "The zone has " + all.length + " bytes.");
        }
        return all;
    }
}
