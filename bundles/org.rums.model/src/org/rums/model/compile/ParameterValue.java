package org.rums.model.compile;

import org.rums.model.Bytes;

/** A value: one that a parameter got when issuing, or a fixed one of a profile. */
public sealed interface ParameterValue {
    /** Returns what is compared with limits: the number, the date, or how many bytes. */
    long size();

    /** Returns what it is; bytes are never taken as {@link Demand.Kind#TEXT}. */
    Demand.Kind kind();

    /**
     * Runs, days, minutes or seats.
     *
     * @param number how many
     */
    record OfNumber(long number) implements ParameterValue {
        @Override
        public long size() {
            return number;
        }

        @Override
        public Demand.Kind kind() {
            return Demand.Kind.NUMBER;
        }
    }

    /**
     * A date.
     *
     * @param seconds since 1970 UTC
     */
    record OfDate(long seconds) implements ParameterValue {
        @Override
        public long size() {
            return seconds;
        }

        @Override
        public Demand.Kind kind() {
            return Demand.Kind.DATE;
        }
    }

    /**
     * A text, bytes or a password.
     *
     * @param bytes a text as UTF-8
     */
    record OfBytes(Bytes bytes) implements ParameterValue {
        @Override
        public long size() {
            return bytes.length();
        }

        @Override
        public Demand.Kind kind() {
            return Demand.Kind.BYTES;
        }
    }
}
