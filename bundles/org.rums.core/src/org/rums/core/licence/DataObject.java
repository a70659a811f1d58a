package org.rums.core.licence;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * One object of a partition. Values outside their field throw {@link IllegalArgumentException}. The all-ones value of
 * a field means unlimited. Source: docs/protocol.md, sections 5.1 and 6.
 */
public sealed interface DataObject {
    /** Returns the type. */
    ObjectType type();

    /** Returns the number that conditions compare: runs left, end date, days, minutes left or seats. */
    default OptionalLong number() {
        return OptionalLong.empty();
    }

    /** Tells whether the number means unlimited. */
    default boolean unlimited() {
        OptionalLong number = number();
        return number.isPresent() && number.getAsLong() == type().unlimited();
    }

    /**
     * Starts of a program; both numbers are all ones when unlimited.
     *
     * @param left starts left, at most those granted
     * @param granted starts granted
     */
    record UsageCounter(long left, long granted) implements DataObject {
        /** Checks the range. */
        public UsageCounter {
            leftOf(left, granted);
        }

        /** Returns a counter of which nothing is used. */
        public static UsageCounter full(long runs) {
            return new UsageCounter(runs, runs);
        }

        @Override
        public ObjectType type() {
            return ObjectType.USAGE_COUNTER;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(left);
        }
    }

    /**
     * A date after which there is no licence.
     *
     * @param end seconds since 1970 UTC
     */
    record ExpirationDate(long end) implements DataObject {
        /** Checks the range. */
        public ExpirationDate {
            Limits.range(end, 0, Limits.U32, "end date");
        }

        @Override
        public ObjectType type() {
            return ObjectType.EXPIRATION_DATE;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(end);
        }
    }

    /**
     * Days from the first start.
     *
     * @param days how many
     * @param firstRun seconds since 1970 UTC, 0 before the first start
     */
    record RelativeExpiration(int days, long firstRun) implements DataObject {
        /** Checks the range. */
        public RelativeExpiration {
            Limits.range(days, 0, Limits.U16, "days");
            Limits.range(firstRun, 0, Limits.U32, "first run");
        }

        @Override
        public ObjectType type() {
            return ObjectType.RELATIVE_EXPIRATION;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(days);
        }
    }

    /**
     * Days from the time that formatting or a SET stamped.
     *
     * @param days how many
     * @param formatted seconds since 1970 UTC
     */
    record ExpirationDays(int days, long formatted) implements DataObject {
        /** Checks the range. */
        public ExpirationDays {
            Limits.range(days, 0, Limits.U16, "days");
            Limits.range(formatted, 0, Limits.U32, "format date");
        }

        @Override
        public ObjectType type() {
            return ObjectType.EXPIRATION_DAYS;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(days);
        }
    }

    /**
     * Minutes of use; both numbers are all ones when unlimited.
     *
     * @param left minutes left, at most those granted
     * @param granted minutes granted
     */
    record TimeAllowed(long left, long granted) implements DataObject {
        /** Checks the range. */
        public TimeAllowed {
            leftOf(left, granted);
        }

        /** Returns an allowance of which nothing is used. */
        public static TimeAllowed full(long minutes) {
            return new TimeAllowed(minutes, minutes);
        }

        @Override
        public ObjectType type() {
            return ObjectType.TIME_ALLOWED;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(left);
        }
    }

    /**
     * That a password is asked. Compare a verifier with a password by the firmware's own means, not by equals.
     *
     * @param verifier the salted verifier; empty where only the presence is known
     */
    record ApplicationPassword(byte[] verifier) implements DataObject {
        /** Copies the bytes. */
        public ApplicationPassword {
            Limits.range(verifier.length, 0, 255, "bytes of verifier");
            verifier = verifier.clone();
        }

        /** Returns the picture without verifier. */
        public static ApplicationPassword present() {
            return new ApplicationPassword(new byte[0]);
        }

        /** Returns a copy. */
        @Override
        public byte[] verifier() {
            return verifier.clone();
        }

        @Override
        public ObjectType type() {
            return ObjectType.APPLICATION_PASSWORD;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ApplicationPassword that && Arrays.equals(verifier, that.verifier);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(verifier);
        }

        @Override
        public String toString() {
            return "ApplicationPassword[]";
        }
    }

    /**
     * Bytes handed to the program.
     *
     * @param bytes 1 to 16; zeros where only the length is known
     */
    record SignatureObject(byte[] bytes) implements DataObject {
        /** Copies the bytes. */
        public SignatureObject {
            Limits.range(bytes.length, 1, Limits.SIGNATURE, "bytes of signature");
            bytes = bytes.clone();
        }

        /** Returns the picture of which only the length is known. */
        public static SignatureObject ofLength(int length) {
            return new SignatureObject(new byte[Limits.range(length, 1, Limits.SIGNATURE, "bytes of signature")]);
        }

        /** Returns a copy. */
        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Returns the number of bytes. */
        public int length() {
            return bytes.length;
        }

        @Override
        public ObjectType type() {
            return ObjectType.SIGNATURE;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SignatureObject that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "SignatureObject[length=" + bytes.length + "]";
        }
    }

    /**
     * Programs that may run at once on this computer.
     *
     * @param seats how many
     */
    record LocalSeats(int seats) implements DataObject {
        /** Checks the range. */
        public LocalSeats {
            Limits.range(seats, 0, Limits.U16, "seats");
        }

        @Override
        public ObjectType type() {
            return ObjectType.LOCAL_SEATS;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(seats);
        }
    }

    /**
     * Programs that may run at once in the network.
     *
     * @param seats how many
     */
    record NetworkSeats(int seats) implements DataObject {
        /** Checks the range. */
        public NetworkSeats {
            Limits.range(seats, 0, Limits.U16, "seats");
        }

        @Override
        public ObjectType type() {
            return ObjectType.NETWORK_SEATS;
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(seats);
        }
    }

    /**
     * A range of a zone. Its bytes are kept in the zone, not here. Ordered by zone, then offset.
     *
     * @param zone 1 to 3
     * @param offset first byte within the partition's part of the zone
     * @param length number of bytes, from 1
     * @param name up to 16 bytes of UTF-8, perhaps empty
     */
    record MemoryObject(int zone, int offset, int length, String name) implements DataObject, Comparable<MemoryObject> {
        /** Checks the range. */
        public MemoryObject {
            Limits.range(zone, 1, Limits.ZONES, "zone");
            Limits.range(offset, 0, Limits.OFFSET, "offset");
            Limits.range(length, 1, Limits.MEMORY_LENGTH, "length");
            Limits.text(name, 0, Limits.NAME, "name");
        }

        /** Returns the offset after the last byte. */
        public int end() {
            return offset + length;
        }

        /** Tells whether it begins at this place. */
        public boolean isAt(int atZone, int atOffset) {
            return zone == atZone && offset == atOffset;
        }

        /** Tells whether both share a byte. */
        public boolean overlaps(MemoryObject other) {
            return zone == other.zone && offset < other.end() && other.offset < end();
        }

        @Override
        public ObjectType type() {
            return ObjectType.MEMORY;
        }

        @Override
        public int compareTo(MemoryObject other) {
            return zone != other.zone ? Integer.compare(zone, other.zone) : Integer.compare(offset, other.offset);
        }
    }

    private static void leftOf(long left, long granted) {
        Limits.range(granted, 0, Limits.U32, "granted");
        Limits.range(left, 0, granted, "left");
        if (granted == Limits.U32 && left != granted) {
            throw new IllegalArgumentException("unlimited must be both left and granted");
        }
    }
}
