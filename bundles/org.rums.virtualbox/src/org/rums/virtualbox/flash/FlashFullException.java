package org.rums.virtualbox.flash;

/**
 * The counter log has no room for so many live keys or so large a group; a commit that folds the values into the image
 * frees it.
 */
public final class FlashFullException extends FlashException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with an English text. */
    public FlashFullException(String message) {
        super(message);
    }
}
