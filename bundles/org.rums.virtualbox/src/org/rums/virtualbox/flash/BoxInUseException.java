package org.rums.virtualbox.flash;

/** The state file is already open, in this or another process; one box has one owner at a time. */
public final class BoxInUseException extends FlashException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with an English text. */
    public BoxInUseException(String message) {
        super(message);
    }
}
