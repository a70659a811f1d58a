package org.rums.ui.internal.hex;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.core.text.HexDigits;

/**
 * Looks for what was typed, both as hexadecimal digits and as text, and goes round at the end of the content.
 *
 * @param patterns the byte sequences it may be
 */
record HexSearch(List<byte[]> patterns) {
    /**
     * A place where something was found.
     *
     * @param offset of its first byte
     * @param length in bytes
     */
    record Hit(int offset, int length) {}

    /** Returns the search for a text; for an empty one it finds nothing. */
    static HexSearch of(String text) {
        List<byte[]> patterns = new ArrayList<>();
        HexDigits.bytes(text).ifPresent(patterns::add);
        if (!text.isEmpty()) {
            patterns.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return new HexSearch(patterns);
    }

    /** Finds the first place after an offset, or at last the one at it. */
    Optional<Hit> after(HexContent content, int offset) {
        return search(content, offset, 1);
    }

    /** Finds the last place before an offset, or at last the one at it. */
    Optional<Hit> before(HexContent content, int offset) {
        return search(content, offset, -1);
    }

    private Optional<Hit> search(HexContent content, int offset, int step) {
        int size = content.size();
        for (int distance = 1; distance <= size; distance++) {
            int candidate = Math.floorMod(offset + step * distance, size);
            for (byte[] pattern : patterns) {
                if (matches(content, candidate, pattern)) {
                    return Optional.of(new Hit(candidate, pattern.length));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(HexContent content, int offset, byte[] pattern) {
        if (pattern.length > content.size() - offset) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (content.valueAt(offset + i) != (pattern[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
