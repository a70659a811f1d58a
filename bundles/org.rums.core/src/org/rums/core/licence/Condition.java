package org.rums.core.licence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an update demands of the state before it. Values outside their field throw {@link IllegalArgumentException}.
 * Source: docs/protocol.md, section 5.2.
 */
public sealed interface Condition {
    /** Tells whether the condition holds in a state. */
    boolean holds(LicenceState state);

    /** Returns the AppID that the condition is about, if it is about a partition. */
    default OptionalInt partition() {
        return OptionalInt.empty();
    }

    /**
     * The box is of one of these models.
     *
     * @param models at least one
     */
    record ModelIn(Set<Model> models) implements Condition {
        /** Copies the set. */
        public ModelIn {
            Limits.range(models.size(), 1, Model.values().length, "number of models");
            models = Collections.unmodifiableSet(EnumSet.copyOf(models));
        }

        @Override
        public boolean holds(LicenceState state) {
            return models.contains(state.model());
        }
    }

    /**
     * The firmware is at least this.
     *
     * @param firmware major version times 256 plus minor version
     */
    record FirmwareAtLeast(int firmware) implements Condition {
        /** Checks the range. */
        public FirmwareAtLeast {
            Limits.range(firmware, 0, Limits.U16, "firmware");
        }

        @Override
        public boolean holds(LicenceState state) {
            return state.firmware() >= firmware;
        }
    }

    /**
     * An object of a partition exists, does not exist, or holds a number that compares so.
     *
     * @param appId AppID
     * @param object any type but memory
     * @param comparison one without number, where the object holds none
     * @param number runs, seconds since 1970, days, minutes or seats; 0 for a comparison without number
     */
    record ObjectCompare(int appId, ObjectType object, Comparison comparison, long number) implements Condition {
        /** Checks the range. */
        public ObjectCompare {
            Limits.range(appId, 0, Limits.U16, "AppID");
            if (object == ObjectType.MEMORY || comparison.hasNumber() && !object.isNumber()) {
                throw new IllegalArgumentException(comparison + " of " + object);
            }
            Limits.range(number, 0, comparison.hasNumber() ? object.unlimited() : 0, "number");
        }

        @Override
        public OptionalInt partition() {
            return OptionalInt.of(appId);
        }

        @Override
        public boolean holds(LicenceState state) {
            Optional<DataObject> held = state.partition(appId).flatMap(partition -> partition.object(object));
            return switch (comparison) {
                case PRESENT -> held.isPresent();
                case ABSENT -> held.isEmpty();
                default ->
                    held.isPresent() && comparison.holds(held.get().number().orElseThrow(), number);
            };
        }
    }

    /**
     * A memory object begins at a place, or none does.
     *
     * @param appId AppID
     * @param zone 1 to 3
     * @param offset offset in the partition's part of the zone
     * @param present whether there must be one
     */
    record MemoryPresence(int appId, int zone, int offset, boolean present) implements Condition {
        /** Checks the range. */
        public MemoryPresence {
            Limits.range(appId, 0, Limits.U16, "AppID");
            Limits.range(zone, 1, Limits.ZONES, "zone");
            Limits.range(offset, 0, Limits.OFFSET, "offset");
        }

        @Override
        public OptionalInt partition() {
            return OptionalInt.of(appId);
        }

        @Override
        public boolean holds(LicenceState state) {
            return state.partition(appId)
                            .flatMap(partition -> partition.memoryAt(zone, offset))
                            .isPresent()
                    == present;
        }
    }
}
