package org.rums.ui.internal.view;

import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field above a list whose words leave only the rows that say all of them. */
public final class FilterField {
    private FilterField() {}

    /**
     * A field: Down goes on into the list, Esc clears it.
     *
     * @param parent whose layout places it
     * @param message as long as nothing is typed
     * @param list that it is about; it may be made later
     * @param changed runs at every change of the text
     */
    public static Text create(Composite parent, String message, Supplier<Control> list, Runnable changed) {
        Text text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(message);
        text.addListener(SWT.Modify, event -> changed.run());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.get().setFocus();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                text.setText("");
            }
        });
        return text;
    }

    /** Tells whether all words that were typed occur in what a row says, of whatever case. */
    public static boolean hits(String typed, String row) {
        String all = row.toLowerCase(Locale.getDefault());
        for (String word : typed.strip().toLowerCase(Locale.getDefault()).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
