package org.rums.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that was read, with the place where it begins. */
public sealed interface JsonValue {
    /** Returns where it begins. */
    Place place();

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column in characters, from 1
     */
    record Place(int line, int column) {
        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }

    /**
     * An object.
     *
     * @param members in their order
     */
    record Members(Map<String, JsonValue> members, Place place) implements JsonValue {
        /** Copies the map. */
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array. */
    record Items(List<JsonValue> items, Place place) implements JsonValue {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A text, which is valid Unicode. */
    record Text(String text, Place place) implements JsonValue {}

    /**
     * A number.
     *
     * @param literal as it was written
     */
    record Number(String literal, Place place) implements JsonValue {}

    /** True or false. */
    record Truth(boolean truth, Place place) implements JsonValue {}

    /** Null. */
    record Nothing(Place place) implements JsonValue {}
}
