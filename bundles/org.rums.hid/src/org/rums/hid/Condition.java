package org.rums.hid;

/** How a listed device is, for a view. */
public enum Condition {
    /** A box, as far as is known; it can be opened. */
    READY,
    /** It has not taken a report for half a second; the system gives up after some seconds. */
    BLOCKED,
    /** Another box is {@link #BLOCKED}; this one goes on afterwards. */
    WAITING,
    /** A device of the maker that speaks none of the protocols known here. */
    UNSUPPORTED,
    /** Not listed any more. */
    GONE
}
