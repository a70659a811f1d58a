package org.rums.virtualbox.flash;

/** A file is no state file that this version can open; {@link #reason()} says why. The file was not changed. */
public final class FlashFileException extends FlashException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Makes the exception. */
    public FlashFileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Returns what is wrong with the file. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong with a file. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** A file of that name is there already. */
        EXISTS,
        /** The file does not begin like a state file. */
        MAGIC,
        /** The file has a version that is not known. */
        VERSION,
        /** The header's checksum is wrong. */
        HEADER,
        /** The file is shorter or longer than its header says, or the header's geometry is impossible. */
        SIZE
    }
}
