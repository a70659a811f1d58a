package org.rums.core.licence;

/** What a number of an object counts. Source: docs/protocol.md, section 5. */
public enum Unit {
    /** Starts of a program. */
    RUNS,
    /** A point in time: seconds since 1970-01-01T00:00:00Z. */
    DATE,
    /** Days of 86,400 seconds. */
    DAYS,
    /** Minutes of use. */
    MINUTES,
    /** Programs that may run at once. */
    SEATS,
    /** No number: content of some bytes. */
    BYTES
}
