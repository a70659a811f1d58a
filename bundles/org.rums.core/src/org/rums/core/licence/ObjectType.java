package org.rums.core.licence;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of objects in a partition with what may be done to them and what they cost. Source: docs/protocol.md,
 * section 5 (table of objects) and 5.1 (cost).
 */
public enum ObjectType {
    /** Starts left of those granted. */
    USAGE_COUNTER(1, Unit.RUNS, Unit.RUNS, 16, Limits.U32),
    /** The second at which the licence ends. */
    EXPIRATION_DATE(2, Unit.DATE, Unit.DAYS, 16, Limits.U32),
    /** Days from the first start on. */
    RELATIVE_EXPIRATION(3, Unit.DAYS, Unit.DAYS, 16, Limits.U16),
    /** Days from formatting, or from the update that set them, on. */
    EXPIRATION_DAYS(4, Unit.DAYS, Unit.DAYS, 16, Limits.U16),
    /** Minutes of use left of those granted. */
    TIME_ALLOWED(5, Unit.MINUTES, Unit.MINUTES, 16, Limits.U32),
    /** A password asked at the start of a program. */
    APPLICATION_PASSWORD(6, Unit.BYTES, Unit.BYTES, 64, 0),
    /** Up to 16 bytes handed to the program after the check. */
    SIGNATURE(7, Unit.BYTES, Unit.BYTES, 32, 0),
    /** Seats on this computer. */
    LOCAL_SEATS(8, Unit.SEATS, Unit.SEATS, 8, Limits.U16),
    /** Seats in the network. */
    NETWORK_SEATS(9, Unit.SEATS, Unit.SEATS, 8, Limits.U16),
    /** A range of bytes in a zone of the partition. */
    MEMORY(10, Unit.BYTES, Unit.BYTES, 24, 0);

    private final int code;
    private final Unit unit;
    private final Unit stepUnit;
    private final int cost;
    private final long unlimited;

    ObjectType(int code, Unit unit, Unit stepUnit, int cost, long unlimited) {
        this.code = code;
        this.unit = unit;
        this.stepUnit = stepUnit;
        this.cost = cost;
        this.unlimited = unlimited;
    }

    /** Returns the number on the wire, 1 to 10. */
    public int code() {
        return code;
    }

    /** Returns what SET and conditions count. */
    public Unit unit() {
        return unit;
    }

    /** Returns what ADD, SUBTRACT and EXTEND count: days for a date, else the same as {@link #unit()}. */
    public Unit stepUnit() {
        return stepUnit;
    }

    /** Returns the bytes of the box's memory that one object of this type takes. */
    public int cost() {
        return cost;
    }

    /** Tells whether objects of this type hold a number that can be added to, compared and unlimited. */
    public boolean isNumber() {
        return unlimited != 0;
    }

    /** Returns the all-ones value that means unlimited; 0 where there is no number. */
    public long unlimited() {
        return unlimited;
    }

    /** Returns the largest value of SET and of any result: the one below unlimited. */
    public long largest() {
        return Math.max(0, unlimited - 1);
    }

    /** Returns the largest amount of ADD, SUBTRACT and EXTEND. */
    public long largestStep() {
        return stepUnit == Unit.DAYS ? Limits.U16 - 1 : largest();
    }

    /** Returns the verbs that an item may have with this object, in the order of their codes. */
    public Set<Verb> verbs() {
        Set<Verb> verbs = EnumSet.of(Verb.SET, Verb.CLEAR);
        if (isNumber()) {
            verbs.addAll(EnumSet.of(Verb.ADD, Verb.SUBTRACT, Verb.UNLIMITED));
        }
        if (unit == Unit.DATE) {
            verbs.add(Verb.EXTEND);
        }
        return Collections.unmodifiableSet(verbs);
    }

    /** Finds the type of a code. */
    public static Optional<ObjectType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
