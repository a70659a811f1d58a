package org.rums.core.issue;

/**
 * What the journal thinks of a request. Source: docs/protocol.md, section 7.
 *
 * <p>The order is that of the numbers in the file.
 */
public enum Finding {
    /** A transaction that the journal did not know, and nothing contradicts it. */
    NEW,
    /** A transaction that the journal knows, and nothing contradicts it. */
    KNOWN,
    /** The same BoxName and counter were seen with another mark: clone or rollback suspected. */
    OTHER_MARK,
    /** The commit counter of the snapshot lies below one seen before: clone or rollback suspected. */
    COMMIT_COUNTER_BACK;

    /**
     * Whether clone or rollback is suspected, so that a code needs an override.
     *
     * @return true for the last two
     */
    public boolean suspicious() {
        return compareTo(KNOWN) > 0;
    }
}
