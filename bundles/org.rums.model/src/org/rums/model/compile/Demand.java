package org.rums.model.compile;

import org.rums.core.licence.Item;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.core.licence.Verb;

/**
 * What a place of a profile demands of its value. Source: docs/protocol.md, section 5.
 *
 * @param kind what it takes
 * @param least smallest number, first second since 1970, or fewest bytes
 * @param most largest number, last second since 1970, or most bytes
 */
public record Demand(Kind kind, long least, long most) {
    /** What a value is. */
    public enum Kind {
        /** Runs, days, minutes or seats. */
        NUMBER,
        /** A second since 1970. */
        DATE,
        /** Any bytes. */
        BYTES,
        /** Bytes that are valid UTF-8. */
        TEXT;

        /** Tells whether both are bytes, or both the same. */
        public boolean fits(Kind other) {
            return this == other || hasBytes() && other.hasBytes();
        }

        /** Tells whether values are bytes. */
        public boolean hasBytes() {
            return this == BYTES || this == TEXT;
        }
    }

    /** A date as a field of 32 bits holds it, all ones aside. */
    public static final Demand DATE = new Demand(Kind.DATE, 0, Limits.U32 - 1);
    /** A number as the widest field holds it, all ones aside. */
    public static final Demand NUMBER = new Demand(Kind.NUMBER, 0, Limits.U32 - 1);

    /** What an item of a verb and an object with a number demands of its value. */
    static Demand of(Verb verb, ObjectType object) {
        boolean date = verb == Verb.SET && object.unit() == Unit.DATE;
        return new Demand(date ? Kind.DATE : Kind.NUMBER, verb.isStep() ? 1 : 0, Item.Change.largest(verb, object));
    }

    /** What a comparison with an object demands of its number; all ones stand for unlimited. */
    static Demand compared(ObjectType object) {
        return new Demand(object.unit() == Unit.DATE ? Kind.DATE : Kind.NUMBER, 0, object.unlimited());
    }

    /** Some bytes. */
    static Demand bytes(Kind kind, long most) {
        return new Demand(kind, 1, most);
    }

    /** Tells whether a number, date or count of bytes lies inside. */
    public boolean holds(long value) {
        return value >= least && value <= most;
    }

    /** Tells whether nothing lies inside. */
    public boolean isEmpty() {
        return least > most;
    }

    /** What both demand at once, where their kinds fit. */
    public Demand and(Demand other) {
        Kind stricter = other.kind == Kind.TEXT ? Kind.TEXT : kind;
        return new Demand(stricter, Math.max(least, other.least), Math.min(most, other.most));
    }
}
