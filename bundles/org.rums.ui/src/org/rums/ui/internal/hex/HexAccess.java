package org.rums.ui.internal.hex;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAdapter;
import org.eclipse.swt.accessibility.AccessibleTextEvent;

/** What a screen reader is told of a hex editor: a text whose value says the place of the caret in words. */
final class HexAccess {
    private HexAccess() {}

    static void describe(HexCanvas canvas, HexEditing editing) {
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = HexMessages.Name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = HexWords.spoken(editing.content(), editing.caret());
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = HexWords.spoken(editing.content(), editing.caret());
            }
        });
        accessible.addAccessibleTextListener(new AccessibleTextAdapter() {
            @Override
            public void getCaretOffset(AccessibleTextEvent event) {
                event.offset = editing.caret().offset();
            }

            @Override
            public void getSelectionRange(AccessibleTextEvent event) {
                event.offset = editing.caret().first();
                event.length = editing.caret().length();
            }
        });
        editing.follow(caret -> {
            accessible.textCaretMoved(caret.offset());
            accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        });
    }
}
