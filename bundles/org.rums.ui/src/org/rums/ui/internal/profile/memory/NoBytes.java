package org.rums.ui.internal.profile.memory;

import java.util.List;
import java.util.Optional;
import org.rums.ui.internal.hex.HexContent;
import org.rums.ui.internal.hex.HexRegion;

/** The bytes of a profile without partition: none. */
final class NoBytes implements HexContent {
    @Override
    public int size() {
        return 0;
    }

    @Override
    public int valueAt(int offset) {
        return UNTOUCHED;
    }

    @Override
    public List<HexRegion> regions() {
        return List.of();
    }

    @Override
    public Optional<String> write(int offset, byte[] bytes, boolean goesOn) {
        return Optional.of(MemoryMessages.NoPartition);
    }
}
