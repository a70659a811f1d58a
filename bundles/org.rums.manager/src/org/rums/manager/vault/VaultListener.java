package org.rums.manager.vault;

/** Hears of what happens to a vault, on the thread on which it happens. */
public interface VaultListener {
    /**
     * The vault was unlocked, or made.
     *
     * @param session what can be done now
     */
    default void unlocked(VaultSession session) {}

    /**
     * The vault is about to be locked: the last moment to seal unsaved work as a draft.
     *
     * @param session can be used until this returns
     */
    default void locking(VaultSession session) {}

    /** The vault was locked: its secrets are gone from memory. */
    default void locked() {}
}
