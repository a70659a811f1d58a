package org.rums.core.licence;

import java.util.Arrays;
import java.util.Optional;

/** How a condition compares an object. Source: docs/protocol.md, section 5.2. */
public enum Comparison {
    /** The object exists. */
    PRESENT(1),
    /** The object or its partition does not exist. */
    ABSENT(2),
    /** Equal. */
    EQUAL(3),
    /** Not equal. */
    NOT_EQUAL(4),
    /** Less. */
    LESS(5),
    /** Less or equal. */
    AT_MOST(6),
    /** Greater. */
    GREATER(7),
    /** Greater or equal. */
    AT_LEAST(8);

    private final int code;

    Comparison(int code) {
        this.code = code;
    }

    /** Returns the number on the wire, 1 to 8. */
    public int code() {
        return code;
    }

    /** Tells whether a number is compared. */
    public boolean hasNumber() {
        return this != PRESENT && this != ABSENT;
    }

    /** Compares two numbers; for those without number it is false. */
    public boolean holds(long held, long number) {
        return switch (this) {
            case PRESENT, ABSENT -> false;
            case EQUAL -> held == number;
            case NOT_EQUAL -> held != number;
            case LESS -> held < number;
            case AT_MOST -> held <= number;
            case GREATER -> held > number;
            case AT_LEAST -> held >= number;
        };
    }

    /** Finds the comparison of a code. */
    public static Optional<Comparison> ofCode(int code) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.code == code)
                .findFirst();
    }
}
