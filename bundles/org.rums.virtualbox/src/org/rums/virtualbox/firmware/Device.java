package org.rums.virtualbox.firmware;

import java.security.SecureRandom;
import org.rums.core.result.RefusedException;

/**
 * What the commands of a box share.
 *
 * @param memory state in RAM and flash
 * @param tries failed tries of codes
 * @param seats leases
 * @param gate delays of Application Passwords
 * @param random source of marks, nonces, salts
 * @param keysChanged called after a commit that took keys away
 */
record Device(
        BoxMemory memory, Tries tries, Seats seats, PasswordGate gate, SecureRandom random, Runnable keysChanged) {
    BoxState state() {
        return memory.state();
    }

    /** Takes the host's time; written to flash where it is worth it. */
    BoxState observe(Call call, long host) throws RefusedException {
        BoxState state = state();
        state.formatted();
        memory.note(state.with(state.time().seeing(host, call.session())));
        return state();
    }
}
