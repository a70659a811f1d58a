package org.rums.virtualbox.flash;

/** Reading or writing the state file failed; the device refuses everything until it is opened again. */
public final class FlashIoException extends FlashException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with an English text and its cause. */
    public FlashIoException(String message, Throwable cause) {
        super(message, cause);
    }
}
