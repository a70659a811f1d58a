package org.rums.ui.internal.hex;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Bytes in an array, all of them untouched at first. */
final class Sample implements HexContent {
    private final int[] values;
    private final List<HexRegion> regions = new ArrayList<>();
    private final List<Boolean> goingOn = new ArrayList<>();

    Sample(int size) {
        values = new int[size];
        Arrays.fill(values, UNTOUCHED);
    }

    Sample with(int offset, String text) {
        write(offset, text.getBytes(StandardCharsets.UTF_8), false);
        return this;
    }

    Sample open(int offset, int length, String name) {
        Arrays.fill(values, offset, offset + length, OPEN);
        regions.add(new HexRegion(offset, length, name, "{" + name + "}"));
        return this;
    }

    /** Returns for each edit whether it went on with the one before. */
    List<Boolean> goingOn() {
        return goingOn;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public int valueAt(int offset) {
        return values[offset];
    }

    @Override
    public List<HexRegion> regions() {
        return regions;
    }

    @Override
    public Optional<String> write(int offset, byte[] bytes, boolean goesOn) {
        for (int i = 0; i < bytes.length; i++) {
            if (values[offset + i] == OPEN) {
                return Optional.of("open");
            }
        }
        goingOn.add(goesOn);
        for (int i = 0; i < bytes.length; i++) {
            values[offset + i] = bytes[i] & 0xFF;
        }
        return Optional.empty();
    }
}
