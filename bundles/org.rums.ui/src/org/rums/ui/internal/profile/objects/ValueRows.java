package org.rums.ui.internal.profile.objects;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.ObjectType;
import org.rums.model.BytesForm;
import org.rums.model.Change;
import org.rums.model.Parameter;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.ui.internal.help.HelpPlace;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.edit.ParameterKinds;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.CalendarButton;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.DateCodec;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.Mark;
import org.rums.ui.internal.profile.fields.NameField;
import org.rums.ui.internal.profile.fields.RadioChoice;

/** The rows for the value of changes: fixed, or asked for when issuing, and then with default and limits. */
final class ValueRows {
    private static final int DATE_CHARACTERS = 20;

    private final ProfileContext context;
    private final FormToolkit toolkit;
    private final FieldRows rows;
    private final Shape shape;
    private final CommonValue<Change, Boolean> asked = new CommonValue<>(Boolean.class, ValueRows::isAsked, this::ask);
    private final CommonValue<Change, BytesForm> form =
            new CommonValue<>(BytesForm.class, BytesRow::form, this::setForm);
    private final NameField name;
    private final ParameterRows parameter;
    private Text fixed;
    private Mark mark;
    private CommonValue<Change, ?> value;
    private List<Change> changes = List.of();

    ValueRows(FieldRows rows, FormToolkit toolkit, ProfileContext context, Shape shape, List<Slot> places) {
        this.context = context;
        this.toolkit = toolkit;
        this.rows = rows;
        this.shape = shape;
        Composite fields = rows.row(ObjectMessages.Value, 3);
        HelpPlace.name(fields, "Change.value");
        Button fixedRadio = rows.radio(fields, ObjectMessages.Fixed, ObjectMessages.FixedTip);
        fixedField(fields);
        Button askRadio = rows.radio(fields, ObjectMessages.Ask, ObjectMessages.AskTip);
        Text nameText = rows.text(fields, 0, ObjectMessages.NameTip);
        rows.word(fields, "");
        name = new NameField(nameText, () -> ParameterKinds.names(context.profile(), slots().get(0)), this::take);
        RadioChoice<Boolean> choice = new RadioChoice<>(asked);
        choice.add(false, fixedRadio);
        choice.add(true, askRadio);
        parameter = new ParameterRows(rows, context, shape);
        asked.addValueChangeListener(event -> showAsked());
        places.forEach(slot -> rows.spots().add(slot.feature(), this::field, this::found));
        fields.addListener(SWT.Dispose, event -> {
            asked.dispose();
            form.dispose();
        });
    }

    private void fixedField(Composite fields) {
        switch (shape.kind().orElseThrow()) {
            case NUMBER -> {
                fixed = rows.text(fields, 0, ObjectMessages.FixedTip);
                bind(
                        new CommonValue<>(
                                Long.class,
                                change -> fixed(change).map(ParameterValue::size),
                                (list, number) -> fix(number.map(ParameterValue.OfNumber::new))),
                        Codecs.NUMBER);
                rows.word(fields, Units.of(shape));
            }
            case DATE -> date(fields);
            case BYTES, TEXT -> bytes(fields);
        }
    }

    private <T> void bind(CommonValue<Change, T> common, org.rums.ui.internal.profile.fields.TextCodec<T> codec) {
        value = common;
        mark = new BoundText<>(fixed, common, codec, context.stack()).mark();
    }

    private void date(Composite fields) {
        DateCodec dates = new DateCodec(Locale.getDefault());
        Composite both = toolkit.createComposite(fields);
        both.setLayout(org.eclipse.jface.layout.GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .create());
        both.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        fixed = rows.text(both, DATE_CHARACTERS, ObjectMessages.DateTip);
        CommonValue<Change, Instant> common = new CommonValue<>(
                Instant.class,
                change -> fixed(change).map(known -> Instant.ofEpochSecond(known.size())),
                (list, date) -> fix(date.map(instant -> new ParameterValue.OfDate(instant.getEpochSecond()))));
        bind(common, dates);
        new CalendarButton(both, toolkit, () -> Optional.ofNullable(common.getValue()), common::setValue);
        rows.word(fields, Units.of(shape));
    }

    private void bytes(Composite fields) {
        boolean secret =
                shape.object().filter(ObjectType.APPLICATION_PASSWORD::equals).isPresent();
        BytesRow row = new BytesRow(rows, fields, context, form, secret);
        fixed = row.text();
        mark = row.mark();
        value = row.value();
    }

    private static Optional<ParameterValue> fixed(Change change) {
        return Shape.value(change).flatMap(Slot::fixed);
    }

    private static Optional<Boolean> isAsked(Change change) {
        return Shape.value(change).map(slot -> slot.parameter().isPresent());
    }

    private List<Slot> slots() {
        return Shape.values(changes);
    }

    private void fix(Optional<? extends ParameterValue> known) {
        context.values().fix(slots(), known.map(ParameterValue.class::cast), BytesForm.HEX);
    }

    private void setForm(List<Change> selected, Optional<BytesForm> wanted) {
        BytesRow.setForm(context, selected, wanted.orElse(BytesForm.HEX));
    }

    private void ask(List<Change> selected, Optional<Boolean> wanted) {
        if (wanted.orElse(false)) {
            context.values().ask(slots(), ParameterKinds.propose(context.profile(), slots().get(0)));
            name.text().setFocus();
        } else {
            context.values().fix(slots());
            fixed.setFocus();
        }
    }

    private Optional<String> take(String typed) {
        Slot slot = slots().get(0);
        if (!ParameterKinds.usable(context.profile(), slot, typed)) {
            return Optional.of(NameField.taken(typed));
        }
        Optional<String> old = slot.parameter();
        boolean free = Parameters.named(context.profile(), typed).isEmpty();
        boolean alone = old.isPresent()
                && org.rums.model.compile.Uses.of(context.profile())
                                .of(old.get())
                                .size()
                        == slots().size();
        if (free && alone) {
            context.values().rename(old.get(), typed);
        } else {
            context.values().ask(slots(), typed);
        }
        return Optional.empty();
    }

    void show(List<Change> selected) {
        changes = selected;
        asked.show(selected);
        form.show(selected);
        value.show(selected);
        showAsked();
    }

    /** Shows anew what does not follow the changes by itself. */
    void refresh() {
        showAsked();
    }

    private void showAsked() {
        List<Optional<String>> names =
                slots().stream().map(Slot::parameter).distinct().toList();
        Optional<String> common = names.size() == 1 ? names.get(0) : Optional.empty();
        boolean isAsked = Boolean.TRUE.equals(asked.getValue());
        if (!name.text().isFocusControl() || common.isEmpty()) {
            name.show(common.orElse(""), names.size() > 1);
        }
        name.text().setEnabled(isAsked);
        fixed.setEnabled(!isAsked);
        Optional<Parameter> known = common.flatMap(text -> Parameters.named(context.profile(), text));
        parameter.show(known.filter(found -> ParameterKinds.fits(slots().get(0), found)));
    }

    private Text field() {
        return Boolean.TRUE.equals(asked.getValue()) ? name.text() : fixed;
    }

    private void found(Optional<Mark.Problem> problem) {
        boolean isAsked = Boolean.TRUE.equals(asked.getValue());
        mark.found(problem.filter(any -> !isAsked));
        name.mark().found(problem.filter(any -> isAsked));
    }

    void setFocus() {
        field().setFocus();
    }
}
