package org.rums.ui.internal.profile.memory;

import java.util.Arrays;
import java.util.Optional;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesValue;
import org.rums.model.MemoryChange;
import org.rums.model.edit.Parts;

/** Bytes of memory objects. Pure model: the caller wraps it in a command. */
final class MemoryEdits {
    private MemoryEdits() {}

    /** Makes an object without a name. */
    static MemoryChange make(int zone, int offset, byte[] bytes) {
        return Parts.memory(zone, offset, "", Parts.bytes(Bytes.of(bytes)));
    }

    /** Puts bytes at a place of an object, which becomes longer where they reach behind its end. */
    static void put(MemoryChange object, int place, byte[] bytes) {
        BytesValue content = Optional.ofNullable(object.getContent()).orElseGet(() -> Parts.bytes(Bytes.NONE));
        byte[] old = Optional.ofNullable(content.getBytes()).orElse(Bytes.NONE).toArray();
        byte[] all = Arrays.copyOf(old, Math.max(old.length, place + bytes.length));
        System.arraycopy(bytes, 0, all, place, bytes.length);
        Bytes known = Bytes.of(all);
        content.setBytes(known);
        if (!Bytes.ofText(known.toText()).equals(known) || content.getForm() == BytesForm.FILE) {
            content.setForm(BytesForm.HEX);
            content.setFile(null);
        }
        if (object.getContent() == null) {
            object.setContent(content);
        }
        if (object.getLength() > 0) {
            object.setLength(Math.max(object.getLength(), place + bytes.length));
        }
    }
}
