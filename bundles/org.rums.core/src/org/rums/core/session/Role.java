package org.rums.core.session;

import java.util.Optional;

/** Whose password a login proves. See {@code docs/protocol/session.md}, "Login key". */
public enum Role {
    /** The user password, UPW, which protected programs carry. */
    USER(1),
    /** The administrator password, APW, which the vendor keeps. */
    ADMIN(2);

    private final int code;

    Role(int code) {
        this.code = code;
    }

    /** Returns the byte on the wire. */
    public int code() {
        return code;
    }

    /** Returns the role of a byte on the wire, or nothing. */
    public static Optional<Role> of(int code) {
        for (Role role : values()) {
            if (role.code == code) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
