package org.rums.manager.vault;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/** The newest revision of each profile that was seen, as CBOR: {@code {1: [* UUID (16) ‖ u32 revision]}}. */
final class Revisions {
    /** Most profiles. */
    static final int MAX = 50_000;

    private static final int ENTRY = 20;

    private Revisions() {}

    static Secret write(Map<UUID, Integer> revisions) throws RefusedException {
        if (revisions.size() > MAX) {
            throw new RefusedException(ResultCode.TOO_LARGE, revisions.size() + " profiles");
        }
        CborWriter out = new CborWriter();
        out.map(1).key(1).array(revisions.size());
        new TreeMap<>(revisions)
                .forEach((profile, revision) -> out.bytes(ByteBuffer.allocate(ENTRY)
                        .putLong(profile.getMostSignificantBits())
                        .putLong(profile.getLeastSignificantBits())
                        .putInt(revision)
                        .array()));
        Secret content = Secret.owning(out.toByteArray());
        out.wipe();
        return content;
    }

    static Map<UUID, Integer> read(Secret content) throws RefusedException {
        try {
            CborReader in = new CborReader(content.bytes());
            in.readMap();
            in.expectKey(1);
            Map<UUID, Integer> revisions = new HashMap<>();
            for (int left = in.readArray(); left > 0; left--) {
                ByteBuffer entry = ByteBuffer.wrap(in.readFixedBytes(ENTRY));
                revisions.put(new UUID(entry.getLong(), entry.getLong()), entry.getInt());
            }
            in.end();
            return revisions;
        } catch (WireException e) {
            throw new RefusedException(ResultCode.VAULT_DAMAGED, "(revisions)").because(e);
        }
    }
}
