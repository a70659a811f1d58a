package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesValue;
import org.rums.model.Change;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.Mark;
import org.rums.ui.internal.profile.fields.TextCodec;

/** A fixed value of bytes: typed as text or as digits; a password is not shown. */
final class BytesRow {
    private static final List<BytesForm> FORMS = List.of(BytesForm.TEXT, BytesForm.HEX);

    private final CommonValue<Change, BytesForm> form;
    private final boolean secret;
    private final BoundText<Bytes> bound;
    private final CommonValue<Change, Bytes> value;

    BytesRow(
            FieldRows rows,
            Composite fields,
            ProfileContext context,
            CommonValue<Change, BytesForm> form,
            boolean secret) {
        this.form = form;
        this.secret = secret;
        Composite both = new Composite(fields, SWT.NONE);
        both.setLayout(
                GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).create());
        both.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        value = new CommonValue<>(
                Bytes.class,
                BytesRow::bytes,
                (changes, bytes) -> context.values()
                        .fix(Shape.values(changes), bytes.map(ParameterValue.OfBytes::new), typedForm()));
        Text text;
        if (secret) {
            text = new Text(both, SWT.BORDER | SWT.PASSWORD);
            text.setToolTipText(ObjectMessages.PasswordTip);
            text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        } else {
            combo(both);
            text = rows.text(both, 0, ObjectMessages.BytesTip);
        }
        bound = new BoundText<>(text, value, new Codec(), context.stack());
        form.addValueChangeListener(event -> value.show(value.objects()));
        rows.word(fields, secret ? "" : ObjectMessages.Bytes);
    }

    private void combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(ObjectMessages.FormText, ObjectMessages.FormHex);
        combo.setToolTipText(ObjectMessages.FormTip);
        combo.addListener(SWT.Selection, event -> form.setValue(FORMS.get(combo.getSelectionIndex())));
        form.addValueChangeListener(event -> combo.select(FORMS.indexOf(typedForm())));
        combo.select(FORMS.indexOf(typedForm()));
    }

    private BytesForm typedForm() {
        return secret || form.getValue() == BytesForm.TEXT ? BytesForm.TEXT : BytesForm.HEX;
    }

    private static Optional<Bytes> bytes(Change change) {
        return Shape.value(change)
                .flatMap(Slot::fixed)
                .map(ParameterValue.OfBytes.class::cast)
                .map(ParameterValue.OfBytes::bytes);
    }

    /** Tells whether the value of a change is bytes. */
    static boolean isBytes(Change change) {
        return Shape.value(change)
                .filter(slot -> slot.demand().kind().hasBytes())
                .isPresent();
    }

    /** Returns how the bytes of a change were given. */
    static Optional<BytesForm> form(Change change) {
        return Shape.value(change)
                .flatMap(Slot::value)
                .filter(BytesValue.class::isInstance)
                .map(BytesValue.class::cast)
                .map(BytesValue::getForm);
    }

    /** Has the bytes shown in another way; they stay as they are. */
    static void setForm(ProfileContext context, List<Change> changes, BytesForm form) {
        List<BytesValue> values = Shape.values(changes).stream()
                .flatMap(slot -> slot.value().stream())
                .map(BytesValue.class::cast)
                .toList();
        if (values.isEmpty()) {
            context.values().fix(Shape.values(changes), Optional.empty(), form);
        } else {
            context.edits().set(ObjectMessages.SetForm, values, Literals.BYTES_VALUE__FORM, form, Optional.empty());
        }
    }

    Text text() {
        return bound.text();
    }

    Mark mark() {
        return bound.mark();
    }

    CommonValue<Change, Bytes> value() {
        return value;
    }

    /** Text or digits, as chosen at the moment. */
    private final class Codec implements TextCodec<Bytes> {
        private TextCodec<Bytes> chosen() {
            return typedForm() == BytesForm.TEXT ? Codecs.BYTES_OF_TEXT : Codecs.BYTES;
        }

        @Override
        public Class<Bytes> type() {
            return Bytes.class;
        }

        @Override
        public Optional<Bytes> read(String typed) throws UnreadableException {
            return chosen().read(typed);
        }

        @Override
        public String write(Bytes known) {
            return chosen().write(known);
        }
    }
}
