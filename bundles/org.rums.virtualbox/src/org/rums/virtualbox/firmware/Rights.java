package org.rums.virtualbox.firmware;

/**
 * What a sealed login gives.
 *
 * <p>Source: docs/protocol/box.md, section 5.
 */
enum Rights {
    /** No login. */
    NONE,
    /** UPW. */
    USER,
    /** APW. */
    ADMIN
}
