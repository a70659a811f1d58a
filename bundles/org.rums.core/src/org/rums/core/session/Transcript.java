package org.rums.core.session;

import org.rums.core.key.BoxId;
import org.rums.core.key.Primitives;
import org.rums.core.wire.ByteWriter;

/** What both ends have seen of a login; all of it enters the session keys. */
record Transcript(BoxId box, Role role, byte[] hostPublic, byte[] boxPublic, byte[] hostNonce, byte[] boxNonce) {
    byte[] info() {
        return new ByteWriter(128)
                .bytes(Primitives.ascii("RUMS-S1"))
                .u32(box.developerId())
                .u32(box.boxName())
                .u8(role.code())
                .bytes(hostPublic)
                .bytes(boxPublic)
                .bytes(hostNonce)
                .bytes(boxNonce)
                .toByteArray();
    }
}
