package org.rums.core.session;

import java.util.Arrays;
import org.rums.core.key.BoxId;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.wire.ByteWriter;

/** Derives login keys from passwords. See {@code docs/protocol/session.md}, "Login key". */
public final class LoginKeys {
    /** Bytes of a password, UPW or APW. */
    public static final int PASSWORD_LENGTH = 16;

    private LoginKeys() {}

    /**
     * Returns K_login of a box, 32 bytes, to be closed by the caller.
     *
     * @param password UPW or APW, {@value #PASSWORD_LENGTH} bytes
     * @param role whose password it is
     * @param box the box
     */
    public static Secret derive(byte[] password, Role role, BoxId box) {
        if (password.length != PASSWORD_LENGTH) {
            throw new IllegalArgumentException("a password has 16 bytes");
        }
        byte[] salt = new ByteWriter()
                .bytes(Primitives.ascii("RUMS-LOGIN-1"))
                .u8(role.code())
                .toByteArray();
        byte[] info = new ByteWriter().u32(box.developerId()).u32(box.boxName()).toByteArray();
        byte[] prk = Primitives.extract(salt, password);
        try {
            return Secret.owning(Primitives.expand(prk, info, Primitives.KEY));
        } finally {
            Arrays.fill(prk, (byte) 0);
        }
    }
}
