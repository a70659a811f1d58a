package org.rums.ui.internal.hex;

import java.util.List;
import java.util.Optional;

/**
 * Bytes that a hex editor shows and edits. The editor asks for them each time it draws and keeps none of them; who
 * implements this tells it by {@link HexEditor#refresh()} when they changed, so that undo and redo need nothing more.
 */
public interface HexContent {
    /** Value of a byte that nothing sets. */
    int UNTOUCHED = -1;
    /** Value of a byte that is filled in later. */
    int OPEN = -2;

    /** Returns the number of bytes, 0 or more. */
    int size();

    /**
     * Returns a byte.
     *
     * @param offset 0 to {@link #size()} − 1
     * @return 0 to 255, {@link #UNTOUCHED} or {@link #OPEN}
     */
    int valueAt(int offset);

    /** Returns the objects that bytes belong to, in the order of their offsets; they may overlap. */
    List<HexRegion> regions();

    /**
     * Replaces bytes.
     *
     * @param offset of the first byte
     * @param bytes what they become; all of them lie within {@link #size()}
     * @param goesOn whether the same keystrokes go on that made the edit before, so that one undo takes both back
     * @return why not, as a sentence; empty when it is done
     */
    Optional<String> write(int offset, byte[] bytes, boolean goesOn);
}
