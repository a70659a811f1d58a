package org.rums.core.licence;

import java.util.Arrays;
import java.util.Optional;

/** What an item does to its object. Source: docs/protocol.md, section 5. */
public enum Verb {
    /** Creates or replaces. */
    SET(1),
    /** Adds to a number. */
    ADD(2),
    /** Takes from a number. */
    SUBTRACT(3),
    /** Removes. */
    CLEAR(4),
    /** Lifts the limit. */
    UNLIMITED(5),
    /** Moves a date on, from the later of its value and the vendor's time. */
    EXTEND(6),
    /** Not about an object: see {@link Special}. */
    SPECIAL(7);

    private final int code;

    Verb(int code) {
        this.code = code;
    }

    /** Returns the number on the wire, 1 to 7. */
    public int code() {
        return code;
    }

    /** Tells whether an item with this verb carries an amount: ADD, SUBTRACT and EXTEND. */
    public boolean isStep() {
        return this == ADD || this == SUBTRACT || this == EXTEND;
    }

    /** Finds the verb of a code. */
    public static Optional<Verb> ofCode(int code) {
        return Arrays.stream(values()).filter(verb -> verb.code == code).findFirst();
    }
}
