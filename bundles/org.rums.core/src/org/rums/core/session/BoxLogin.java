package org.rums.core.session;

import java.util.Optional;
import org.rums.core.frame.Answer;
import org.rums.core.key.BoxId;
import org.rums.core.key.Secret;

/**
 * What a box's firmware gives to the login: who the box is, its login keys, and its own rules for delays and locks
 * after wrong passwords. See {@code docs/protocol/session.md}, "The box".
 */
public interface BoxLogin {
    /** Returns who the box is; nothing while it is not formatted. */
    Optional<BoxId> box();

    /** Returns a copy of K_login of a role, which the caller closes. Asked only while the box is formatted. */
    Secret loginKey(Role role);

    /**
     * Is asked before each login and again before its confirmation is looked at.
     *
     * @return a refusal, such as LOCKED with the seconds left, or nothing if a try is allowed
     */
    Optional<Answer> refusal(Role role);

    /** Learns how a login ended whose confirmation was looked at. */
    void tried(Role role, boolean succeeded);
}
