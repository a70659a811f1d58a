package org.rums.core.licence;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step of an update. Values outside their field throw {@link IllegalArgumentException}. Source: docs/protocol.md,
 * section 5.
 */
public sealed interface Item {
    /** Returns the AppID that the item is about, if it is about a partition. */
    default OptionalInt partition() {
        return OptionalInt.empty();
    }

    /** Tells whether the item changes the box: keys, clock, objects. Wiping is a change. */
    default boolean changes() {
        return true;
    }

    /** Tells whether the item voids every other open transaction. */
    default boolean closesAll() {
        return false;
    }

    /** Returns which special it is; nothing for an item about an object. */
    default Optional<Special> special() {
        return Optional.empty();
    }

    /**
     * A change of an object by a number or none.
     *
     * @param verb any of {@link ObjectType#verbs()}; SET for objects with a number only
     * @param object the type, not memory
     * @param appId AppID
     * @param value runs, seconds since 1970, days, minutes or seats as verb and object say; 0 for CLEAR and UNLIMITED
     */
    record Change(Verb verb, ObjectType object, int appId, long value) implements Item {
        /** Checks the combination and the range. */
        public Change {
            Limits.range(appId, 0, Limits.U16, "AppID");
            if (!object.verbs().contains(verb)
                    || object == ObjectType.MEMORY
                    || verb == Verb.SET && !object.isNumber()) {
                throw new IllegalArgumentException(verb + " of " + object);
            }
            long least = verb.isStep() ? 1 : 0;
            Limits.range(value, least, largest(verb, object), "value");
        }

        /** Returns a change without a value: CLEAR or UNLIMITED. */
        public static Change of(Verb verb, ObjectType object, int appId) {
            return new Change(verb, object, appId, 0);
        }

        /** Returns the largest value that an item of this kind can carry; 0 where it carries none. */
        public static long largest(Verb verb, ObjectType object) {
            return verb.isStep() ? object.largestStep() : verb == Verb.SET ? object.largest() : 0;
        }

        @Override
        public OptionalInt partition() {
            return OptionalInt.of(appId);
        }

        @Override
        public boolean closesAll() {
            return verb == Verb.CLEAR || verb == Verb.SUBTRACT;
        }
    }

    /**
     * SET of an application password. Close it when done: that zeroes the password.
     *
     * @param appId AppID
     * @param password 1 to 32 bytes of UTF-8
     */
    record SetPassword(int appId, byte[] password) implements Item, AutoCloseable {
        /** Copies the bytes. */
        public SetPassword {
            Limits.range(appId, 0, Limits.U16, "AppID");
            Limits.range(password.length, 1, Limits.PASSWORD, "bytes of password");
            Limits.utf8(password);
            password = password.clone();
        }

        /** Returns a copy. */
        @Override
        public byte[] password() {
            return password.clone();
        }

        /** Returns the number of bytes. */
        public int length() {
            return password.length;
        }

        @Override
        public OptionalInt partition() {
            return OptionalInt.of(appId);
        }

        @Override
        public void close() {
            Arrays.fill(password, (byte) 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SetPassword that
                    && appId == that.appId
                    && org.bouncycastle.util.Arrays.constantTimeAreEqual(password, that.password);
        }

        @Override
        public int hashCode() {
            return Objects.hash(appId, password.length);
        }

        @Override
        public String toString() {
            return "SetPassword[appId=" + appId + "]";
        }
    }

    /**
     * SET of a signature.
     *
     * @param appId AppID
     * @param signature 1 to 16 bytes
     */
    record SetSignature(int appId, byte[] signature) implements Item {
        /** Copies the bytes. */
        public SetSignature {
            Limits.range(appId, 0, Limits.U16, "AppID");
            Limits.range(signature.length, 1, Limits.SIGNATURE, "bytes of signature");
            signature = signature.clone();
        }

        /** Returns a copy. */
        @Override
        public byte[] signature() {
            return signature.clone();
        }

        /** Returns the number of bytes. */
        public int length() {
            return signature.length;
        }

        @Override
        public OptionalInt partition() {
            return OptionalInt.of(appId);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SetSignature that
                    && appId == that.appId
                    && Arrays.equals(signature, that.signature);
        }

        @Override
        public int hashCode() {
            return 31 * appId + Arrays.hashCode(signature);
        }

        @Override
        public String toString() {
            return "SetSignature[appId=" + appId + ", length=" + signature.length + "]";
        }
    }

    /**
     * SET of a memory object.
     *
     * @param appId AppID
     * @param zone 1 to 3
     * @param offset first byte in the partition's part of the zone
     * @param bytes 1 to 16,384 bytes
     * @param name a new name of 1 to 16 bytes of UTF-8; without one an object replaced keeps its name
     */
    record SetMemory(int appId, int zone, int offset, byte[] bytes, Optional<String> name) implements Item {
        /** Copies the bytes. */
        public SetMemory {
            Limits.range(appId, 0, Limits.U16, "AppID");
            Limits.range(zone, 1, Limits.ZONES, "zone");
            Limits.range(offset, 0, Limits.OFFSET, "offset");
            Limits.range(bytes.length, 1, Limits.MEMORY_LENGTH, "length");
            name.ifPresent(text -> Limits.text(text, 1, Limits.NAME, "name"));
            bytes = bytes.clone();
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
        public OptionalInt partition() {
            return OptionalInt.of(appId);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SetMemory that
                    && appId == that.appId
                    && zone == that.zone
                    && offset == that.offset
                    && Arrays.equals(bytes, that.bytes)
                    && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(appId, zone, offset, Arrays.hashCode(bytes), name);
        }

        @Override
        public String toString() {
            return "SetMemory[appId=" + appId + ", zone=" + zone + ", offset=" + offset + ", length=" + bytes.length
                    + ", name=" + name + "]";
        }
    }

    /**
     * CLEAR of a memory object, which also overwrites its bytes with zeros.
     *
     * @param appId AppID
     * @param zone 1 to 3
     * @param offset where the object begins
     */
    record ClearMemory(int appId, int zone, int offset) implements Item {
        /** Checks the range. */
        public ClearMemory {
            Limits.range(appId, 0, Limits.U16, "AppID");
            Limits.range(zone, 1, Limits.ZONES, "zone");
            Limits.range(offset, 0, Limits.OFFSET, "offset");
        }

        @Override
        public OptionalInt partition() {
            return OptionalInt.of(appId);
        }

        @Override
        public boolean closesAll() {
            return true;
        }
    }

    /**
     * A condition; tested against the state before the update.
     *
     * @param condition what must hold
     */
    record Require(Condition condition) implements Item {
        /** Checks that there is one. */
        public Require {
            Objects.requireNonNull(condition);
        }

        @Override
        public OptionalInt partition() {
            return condition.partition();
        }

        @Override
        public boolean changes() {
            return false;
        }

        @Override
        public Optional<Special> special() {
            return Optional.of(Special.REQUIRE);
        }
    }

    /**
     * UNLOCK, CLOSE_ALL, ALLOW_TIME_JUMP or WIPE: a special without a value.
     *
     * @param kind which one
     */
    record Plain(Special kind) implements Item {
        /** Checks the kind. */
        public Plain {
            if (kind == Special.CLOCK_REPAIR || kind == Special.REKEY || kind == Special.REQUIRE) {
                throw new IllegalArgumentException(kind + " has a value");
            }
        }

        @Override
        public boolean changes() {
            return kind == Special.WIPE;
        }

        @Override
        public boolean closesAll() {
            return kind == Special.CLOSE_ALL || kind == Special.WIPE;
        }

        @Override
        public Optional<Special> special() {
            return Optional.of(kind);
        }
    }

    /**
     * CLOCK_REPAIR.
     *
     * @param minLatest the latest time seen must be at least this, seconds since 1970
     * @param newTime what it becomes, seconds since 1970
     */
    record ClockRepair(long minLatest, long newTime) implements Item {
        /** Checks the range. */
        public ClockRepair {
            Limits.range(minLatest, 0, Limits.U32, "least latest time");
            Limits.range(newTime, 0, Limits.U32, "new time");
        }

        @Override
        public boolean closesAll() {
            return true;
        }

        @Override
        public Optional<Special> special() {
            return Optional.of(Special.CLOCK_REPAIR);
        }
    }

    /**
     * REKEY, in the long suite only.
     *
     * @param newEpoch the new epoch, from 1
     * @param blob 48 bytes: the sealed box key of that epoch
     */
    record Rekey(long newEpoch, byte[] blob) implements Item {
        /** Bytes of the sealed key. */
        public static final int BLOB = 48;

        /** Copies the bytes. */
        public Rekey {
            Limits.range(newEpoch, 1, Limits.U32, "epoch");
            Limits.range(blob.length, BLOB, BLOB, "bytes of sealed key");
            blob = blob.clone();
        }

        /** Returns a copy. */
        @Override
        public byte[] blob() {
            return blob.clone();
        }

        @Override
        public boolean closesAll() {
            return true;
        }

        @Override
        public Optional<Special> special() {
            return Optional.of(Special.REKEY);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Rekey that && newEpoch == that.newEpoch && Arrays.equals(blob, that.blob);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(newEpoch) * 31 + Arrays.hashCode(blob);
        }

        @Override
        public String toString() {
            return "Rekey[newEpoch=" + newEpoch + "]";
        }
    }
}
