package org.rums.core.box;

/**
 * The numbers of the commands of a box.
 *
 * <p>Source: docs/protocol/box.md, section 5.
 */
public final class Opcode {
    /** Who the box is. */
    public static final int INFO = 0x01;
    /** What the box holds. */
    public static final int STATE = 0x02;
    /** The time as the box knows it. */
    public static final int TIME = 0x03;
    /** A Transaction Key. */
    public static final int REQUEST = 0x10;
    /** The sealed snapshot beside a Transaction Key. */
    public static final int EXPORT = 0x11;
    /** The open transactions. */
    public static final int OPEN = 0x12;
    /** Closes a transaction. */
    public static final int DISCARD = 0x13;
    /** What a code would do. */
    public static final int PREVIEW = 0x14;
    /** Does what a code says. */
    public static final int APPLY = 0x15;
    /** Rejects a code for good. */
    public static final int REJECT = 0x16;
    /** A Confirmation Code again. */
    public static final int CONFIRMATION = 0x17;
    /** The sealed details beside a Confirmation Code. */
    public static final int DETAILS = 0x18;
    /** Formats a blank box. */
    public static final int FORMAT = 0x20;
    /** Starts a program. */
    public static final int START = 0x50;
    /** Renews a lease. */
    public static final int RENEW = 0x51;
    /** Gives a lease back. */
    public static final int STOP = 0x52;
    /** Takes a minute. */
    public static final int MINUTE = 0x53;
    /** Checks a licence without starting. */
    public static final int CHECK = 0x54;
    /** Reads of a zone. */
    public static final int READ = 0x58;
    /** Writes to a zone. */
    public static final int WRITE = 0x59;
    /** Changes the label. */
    public static final int LABEL = 0x5A;

    private Opcode() {}
}
