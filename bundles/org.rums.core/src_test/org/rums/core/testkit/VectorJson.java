package org.rums.core.testkit;

import java.util.List;
import java.util.Map;

/** Writes vector files: maps, lists, strings, whole numbers, true and false, as indented JSON of ASCII characters. */
public final class VectorJson {
    private VectorJson() {}

    /** Returns the JSON text of a value, with a line end. */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator).append(indent).append("  ");
                write(entry.getKey(), indent, out);
                out.append(": ");
                write(entry.getValue(), indent + "  ", out);
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : indent + "}");
        } else if (value instanceof List<?> list) {
            boolean flat = list.stream().allMatch(Long.class::isInstance);
            String separator = "[";
            for (Object element : list) {
                out.append(separator).append(flat ? "" : indent + "  ");
                write(element, indent + "  ", out);
                separator = flat ? ", " : ",";
            }
            out.append(list.isEmpty() ? "[]" : flat ? "]" : indent + "]");
        } else if (value instanceof String string) {
            quote(string, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (char c : string.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
