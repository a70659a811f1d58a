package org.rums.virtualbox.flash;

/** The simulated power is off. No {@link FlashException}, so that code handling flash errors does not catch it. */
public final class PowerCut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with an English text. */
    public PowerCut(String message) {
        super(message);
    }
}
