package org.rums.ui.internal.profile;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.rums.model.edit.Excerpt;

/**
 * Changes that were copied in some editor, for all editors of this program. The contents never leave its memory: the
 * clipboard of the system gets their words and a number by which it is recognised that it still holds them.
 */
public final class ProfileClipboard {
    private final Number number = new Number();
    private Optional<Excerpt> clip = Optional.empty();
    private long current;

    /** Keeps a clip and puts its words on the clipboard of the system. */
    public void put(Excerpt copied, String words) {
        clip = Optional.of(copied);
        current++;
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(
                    new Object[] {current, words.isEmpty() ? " " : words},
                    new Transfer[] {number, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Returns what was copied last; nothing when something else was copied since. */
    public Optional<Excerpt> get() {
        if (clip.isEmpty()) {
            return clip;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return Long.valueOf(current).equals(clipboard.getContents(number)) ? clip : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }

    /** Forgets what was copied. */
    public void forget() {
        clip = Optional.empty();
    }

    private static final class Number extends ByteArrayTransfer {
        private static final String TYPE = "org.rums.changes";
        private static final int ID = registerType(TYPE);

        @Override
        protected int[] getTypeIds() {
            return new int[] {ID};
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] {TYPE};
        }

        @Override
        protected void javaToNative(Object object, TransferData data) {
            super.javaToNative(
                    ByteBuffer.allocate(Long.BYTES).putLong((Long) object).array(), data);
        }

        @Override
        protected Object nativeToJava(TransferData data) {
            return super.nativeToJava(data) instanceof byte[] bytes && bytes.length >= Long.BYTES
                    ? ByteBuffer.wrap(bytes).getLong()
                    : null;
        }
    }
}
