package org.rums.core.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rums.core.json.JsonException;
import org.rums.core.json.JsonReader;
import org.rums.core.json.JsonValue;

/** Reads JSON whose numbers are whole into plain objects. */
public final class Json {
    private static final int DEPTH = 32;
    private static final int VALUES = 1_000_000;

    private Json() {}

    /** Parses a text into maps, lists, strings, longs, booleans and null. */
    public static Object parse(String text) {
        try {
            return plain(JsonReader.read(text.getBytes(StandardCharsets.UTF_8), DEPTH, VALUES));
        } catch (JsonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns a value without places. */
    public static Object plain(JsonValue value) {
        if (value instanceof JsonValue.Members object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.members().forEach((name, member) -> map.put(name, plain(member)));
            return map;
        } else if (value instanceof JsonValue.Items array) {
            List<Object> list = new ArrayList<>();
            array.items().forEach(item -> list.add(plain(item)));
            return list;
        } else if (value instanceof JsonValue.Text text) {
            return text.text();
        } else if (value instanceof JsonValue.Number number) {
            return Long.valueOf(number.literal());
        }
        return value instanceof JsonValue.Truth truth ? truth.truth() : null;
    }
}
