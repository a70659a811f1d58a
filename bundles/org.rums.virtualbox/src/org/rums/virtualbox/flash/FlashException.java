package org.rums.virtualbox.flash;

/** Common base of what can go wrong with the flash of a reference box; each subclass is one kind of failure. */
public class FlashException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with an English text. */
    public FlashException(String message) {
        super(message);
    }

    /** Makes an exception with an English text and its cause. */
    public FlashException(String message, Throwable cause) {
        super(message, cause);
    }
}
