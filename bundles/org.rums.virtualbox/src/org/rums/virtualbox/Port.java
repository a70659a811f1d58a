package org.rums.virtualbox;

/** Where reports of a box go. */
interface Port {
    /** Takes one report of 64 bytes. */
    void deliver(byte[] report);
}
