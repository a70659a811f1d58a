package org.rums.ui.internal.profile.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/**
 * Radio buttons bound to a value; none is pressed where the value is null.
 *
 * @param <T> type of the value
 */
public final class RadioChoice<T> {
    private final IObservableValue<T> value;
    private final Map<T, Button> buttons = new LinkedHashMap<>();

    /** Without buttons yet. */
    public RadioChoice(IObservableValue<T> value) {
        this.value = value;
        value.addValueChangeListener(event -> show());
    }

    /** Adds the button of a choice. */
    public void add(T choice, Button button) {
        buttons.put(choice, button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                value.setValue(choice);
            }
        });
        show();
    }

    /** Forgets the buttons, which were disposed. */
    public void clear() {
        buttons.clear();
    }

    private void show() {
        buttons.forEach((choice, button) -> {
            boolean pressed = choice.equals(value.getValue());
            if (!button.isDisposed() && button.getSelection() != pressed) {
                button.setSelection(pressed);
            }
        });
    }
}
