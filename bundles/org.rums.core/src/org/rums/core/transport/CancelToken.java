package org.rums.core.transport;

/** Asks whether the user wants a running call to stop. Calls look at it several times a second. */
@FunctionalInterface
public interface CancelToken {
    /** A token that never cancels. */
    CancelToken NEVER = () -> false;

    /** Returns true once the call shall stop. */
    boolean isCancelled();
}
