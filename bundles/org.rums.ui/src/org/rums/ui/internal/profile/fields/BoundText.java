package org.rums.ui.internal.profile.fields;

import java.util.Optional;
import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.edit.ProfileStack;

/**
 * A text field bound to a common value: each keystroke that leaves something readable is an edit of the same run, what
 * cannot be read stays in the field with a sign and a sentence.
 *
 * @param <T> type of the value
 */
public final class BoundText<T> {
    private final Text text;
    private final CommonValue<? extends EObject, T> value;
    private final Mark mark;
    private final DataBindingContext bindings = new DataBindingContext();
    private String hint = "";

    /**
     * Binds a field.
     *
     * @param text the field
     * @param value of what is selected
     * @param codec reads and writes it
     * @param stack where a run of keystrokes ends when the focus leaves
     */
    public BoundText(Text text, CommonValue<? extends EObject, T> value, TextCodec<T> codec, ProfileStack stack) {
        this.text = text;
        this.value = value;
        this.mark = new Mark(text);
        Binding binding = bindings.bindValue(
                WidgetProperties.text(SWT.Modify).observe(text), value, reading(codec), writing(codec));
        value.addValueChangeListener(event -> showHint());
        IObservableValue<IStatus> status = binding.getValidationStatus();
        status.addValueChangeListener(event -> mark.unreadable(
                status.getValue().isOK()
                        ? Optional.empty()
                        : Optional.of(status.getValue().getMessage())));
        text.addListener(SWT.FocusOut, event -> stack.endRun());
        text.addListener(SWT.Dispose, event -> {
            bindings.dispose();
            value.dispose();
        });
        showHint();
    }

    private UpdateValueStrategy<String, T> reading(TextCodec<T> codec) {
        UpdateValueStrategy<String, T> strategy = new UpdateValueStrategy<>();
        strategy.setAfterGetValidator(typed -> {
            try {
                codec.read(typed);
                return ValidationStatus.ok();
            } catch (TextCodec.UnreadableException e) {
                return ValidationStatus.error(e.getMessage());
            }
        });
        strategy.setConverter(IConverter.create(String.class, codec.type(), typed -> read(codec, (String) typed)));
        return strategy;
    }

    private static <T> T read(TextCodec<T> codec, String typed) {
        try {
            return codec.read(typed).orElse(null);
        } catch (TextCodec.UnreadableException e) {
            throw new IllegalArgumentException("validated before", e);
        }
    }

    private UpdateValueStrategy<T, String> writing(TextCodec<T> codec) {
        UpdateValueStrategy<T, String> strategy = new UpdateValueStrategy<>();
        strategy.setConverter(IConverter.create(
                codec.type(),
                String.class,
                known -> known == null ? "" : codec.write(codec.type().cast(known))));
        return strategy;
    }

    /** Shows a word in the field as long as it is empty. */
    public BoundText<T> hint(String word) {
        hint = word;
        showHint();
        return this;
    }

    private void showHint() {
        if (!text.isDisposed()) {
            text.setMessage(value.isMixed() ? FieldMessages.Mixed : hint);
        }
    }

    /** Returns the field. */
    public Text text() {
        return text;
    }

    /** Returns the sign at the field. */
    public Mark mark() {
        return mark;
    }
}
