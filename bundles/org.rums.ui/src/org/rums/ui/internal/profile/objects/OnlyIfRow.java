package org.rums.ui.internal.profile.objects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.model.BytesForm;
import org.rums.model.Change;
import org.rums.model.Expectation;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Demand;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.edit.Parts;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Comparisons;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.OpenCodec;
import org.rums.ui.internal.profile.fields.OpenValue;

/** The row for what a change demands of its own object: nothing, presence, or a comparison with a number. */
final class OnlyIfRow {
    private final ProfileContext context;
    private final CommonValue<Change, Comparison> comparison =
            new CommonValue<>(Comparison.class, OnlyIfRow::comparison, this::compare);
    private final Optional<CommonValue<Change, OpenValue>> number;
    private final List<Comparison> choices = new ArrayList<>();

    OnlyIfRow(FieldRows rows, FormToolkit toolkit, ProfileContext context, ObjectType object) {
        this.context = context;
        Composite fields = rows.row(ObjectMessages.OnlyIf, 3);
        Combo combo = new Combo(fields, SWT.READ_ONLY);
        combo.setToolTipText(ObjectMessages.OnlyIfTip);
        rows.spots().add(Literals.CHANGE__ONLY_IF, combo);
        combo.add(ObjectMessages.Always);
        Arrays.stream(Comparison.values())
                .filter(choice -> object.isNumber() || !choice.hasNumber())
                .forEach(choices::add);
        choices.forEach(choice -> combo.add(Comparisons.label(choice)));
        combo.addListener(
                SWT.Selection,
                event -> comparison.setValue(
                        combo.getSelectionIndex() == 0 ? null : choices.get(combo.getSelectionIndex() - 1)));
        if (object.isNumber()) {
            Text text = rows.text(fields, 0, ObjectMessages.OnlyIfNumberTip);
            CommonValue<Change, OpenValue> value = new CommonValue<>(OpenValue.class, OnlyIfRow::number, this::number);
            boolean date = object.unit() == Unit.DATE;
            rows.spots()
                    .add(
                            date ? Literals.EXPECTATION__DATE : Literals.EXPECTATION__NUMBER,
                            new BoundText<>(
                                    text,
                                    value,
                                    new OpenCodec(date ? Demand.Kind.DATE : Demand.Kind.NUMBER, false),
                                    context.stack()));
            number = Optional.of(value);
            comparison.addValueChangeListener(event -> text.setEnabled(hasNumber()));
        } else {
            number = Optional.empty();
        }
        comparison.addValueChangeListener(event -> show(combo));
        fields.addListener(SWT.Dispose, event -> comparison.dispose());
    }

    private boolean hasNumber() {
        return Optional.ofNullable(comparison.getValue())
                .filter(Comparison::hasNumber)
                .isPresent();
    }

    private void show(Combo combo) {
        if (comparison.isMixed()) {
            combo.deselectAll();
        } else {
            combo.select(Optional.ofNullable(comparison.getValue())
                            .map(choices::indexOf)
                            .orElse(-1)
                    + 1);
        }
    }

    private static Optional<Comparison> comparison(Change change) {
        return Optional.ofNullable(change.getOnlyIf()).map(Slots::comparison);
    }

    private void compare(List<Change> changes, Optional<Comparison> chosen) {
        context.edits()
                .run(
                        ObjectMessages.SetOnlyIf,
                        changes,
                        () -> changes.forEach(change -> compare(change, chosen)),
                        Optional.empty());
    }

    private static void compare(Change change, Optional<Comparison> chosen) {
        Expectation expected = change.getOnlyIf();
        if (chosen.isPresent() && expected != null) {
            expected.setComparison(chosen.get());
        } else {
            change.setOnlyIf(chosen.map(Parts::expected).orElse(null));
        }
    }

    private static Optional<Slot> slot(Change change) {
        return Optional.ofNullable(change.getOnlyIf()).flatMap(Slots::own);
    }

    private static Optional<OpenValue> number(Change change) {
        return slot(change).map(OpenValue::of);
    }

    private void number(List<Change> changes, Optional<OpenValue> typed) {
        List<Slot> slots =
                changes.stream().flatMap(change -> slot(change).stream()).toList();
        Optional<String> parameter = typed.flatMap(OpenValue::parameter);
        if (parameter.isPresent()) {
            context.values().ask(slots, parameter.get());
        } else {
            context.values().fix(slots, typed.flatMap(OpenValue::fixed), BytesForm.HEX);
        }
    }

    void show(List<Change> changes) {
        comparison.show(changes);
        number.ifPresent(value -> value.show(changes));
    }
}
