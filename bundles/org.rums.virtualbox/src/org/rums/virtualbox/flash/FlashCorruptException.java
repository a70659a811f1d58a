package org.rums.virtualbox.flash;

/** The flash holds records of a box, but none of them leads to a whole image; nothing was changed. */
public final class FlashCorruptException extends FlashException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with an English text. */
    public FlashCorruptException(String message) {
        super(message);
    }
}
