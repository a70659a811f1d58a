package org.rums.core.box;

import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.Limits;
import org.rums.core.result.RefusedException;

/**
 * A place in a zone of a partition. Source: docs/protocol/box.md, section 5, "Zones".
 *
 * @param appId AppID of the partition
 * @param zone 1 to 3
 * @param offset first byte within the partition's zone
 */
public record ZoneAddress(int appId, int zone, int offset) {
    byte[] read(Caller caller, int length) throws RefusedException {
        CborWriter body = head().key(4).uint(length);
        return caller.call(Opcode.READ, body, in -> {
            in.readMap();
            in.expectKey(1);
            return in.readBytes(Limits.ZONE);
        });
    }

    void write(Caller caller, byte[] bytes) throws RefusedException {
        caller.call(Opcode.WRITE, head().key(4).bytes(bytes));
    }

    private CborWriter head() {
        return new CborWriter()
                .map(4)
                .key(1)
                .uint(appId)
                .key(2)
                .uint(zone)
                .key(3)
                .uint(offset);
    }
}
