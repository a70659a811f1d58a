package org.rums.ui.internal.profile.conditions;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.model.BytesForm;
import org.rums.model.Expectation;
import org.rums.model.ObjectCondition;
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
import org.rums.ui.internal.profile.fields.TextCodec;

/** How an object of a partition must compare. */
final class ObjectFields implements ConditionFields {
    private static final List<ObjectType> OBJECTS = Arrays.stream(ObjectType.values())
            .filter(type -> type != ObjectType.MEMORY)
            .toList();

    private final ProfileContext context;
    private final ObjectCondition condition;
    private final PartitionField partition;
    private final Combo object;
    private final Combo comparison;
    private final Text number;
    private final CommonValue<ObjectCondition, OpenValue> value;
    private List<Comparison> choices = List.of();

    ObjectFields(FieldRows rows, ProfileContext context, ObjectCondition condition) {
        this.context = context;
        this.condition = condition;
        partition = new PartitionField(rows, context, condition, Literals.OBJECT_CONDITION__APP_ID);
        LicenceWords words = LicenceWords.of(Locale.getDefault(), ZoneId.systemDefault());
        object = new Combo(rows.row(ConditionMessages.Object, 1), SWT.READ_ONLY);
        OBJECTS.forEach(type -> object.add(words.object(type)));
        object.addListener(
                SWT.Selection,
                event -> context.edits()
                        .set(
                                ConditionMessages.SetCondition,
                                List.of(condition),
                                Literals.OBJECT_CONDITION__OBJECT,
                                OBJECTS.get(object.getSelectionIndex()),
                                Optional.empty()));
        Composite fields = rows.row(ConditionMessages.Compares, 2);
        comparison = new Combo(fields, SWT.READ_ONLY);
        comparison.addListener(SWT.Selection, event -> compare(choices.get(comparison.getSelectionIndex())));
        number = rows.text(fields, 0, ConditionMessages.NumberTip);
        value = new CommonValue<>(
                OpenValue.class, known -> slot().map(OpenValue::of), (conditions, typed) -> number(typed));
        BoundText<OpenValue> field = new BoundText<>(number, value, new Codec(), context.stack());
        rows.spots().add(Literals.OBJECT_CONDITION__OBJECT, object);
        rows.spots().add(Literals.OBJECT_CONDITION__EXPECTED, comparison);
        rows.spots().add(Literals.EXPECTATION__NUMBER, field);
        rows.spots().add(Literals.EXPECTATION__DATE, field);
        value.show(List.of(condition));
        refresh();
    }

    private Optional<Slot> slot() {
        return Slots.of(condition).stream().findFirst();
    }

    private void compare(Comparison chosen) {
        context.edits().run(ConditionMessages.SetCondition, condition, () -> {
            Expectation expected = condition.getExpected();
            if (expected == null) {
                condition.setExpected(Parts.expected(chosen));
            } else {
                expected.setComparison(chosen);
            }
        });
    }

    private void number(Optional<OpenValue> typed) {
        List<Slot> slots = slot().stream().toList();
        Optional<String> parameter = typed.flatMap(OpenValue::parameter);
        if (parameter.isPresent()) {
            context.values().ask(slots, parameter.get());
        } else {
            context.values().fix(slots, typed.flatMap(OpenValue::fixed), BytesForm.HEX);
        }
    }

    @Override
    public void refresh() {
        partition.refresh();
        ObjectType type = Optional.ofNullable(condition.getObject()).orElse(ObjectType.USAGE_COUNTER);
        object.select(OBJECTS.indexOf(type));
        Comparison current = Optional.ofNullable(condition.getExpected())
                .map(Slots::comparison)
                .orElse(Comparison.PRESENT);
        List<Comparison> possible = new ArrayList<>(Arrays.stream(Comparison.values())
                .filter(choice -> type.isNumber() || !choice.hasNumber() || choice == current)
                .toList());
        if (!possible.equals(choices)) {
            choices = possible;
            comparison.setItems(choices.stream().map(Comparisons::label).toArray(String[]::new));
            comparison.requestLayout();
        }
        comparison.select(choices.indexOf(current));
        number.setEnabled(current.hasNumber() && type.isNumber());
    }

    @Override
    public void setFocus() {
        partition.setFocus();
    }

    /** Dates for the expiration date, else numbers. */
    private final class Codec implements TextCodec<OpenValue> {
        private OpenCodec chosen() {
            boolean date =
                    condition.getObject() != null && condition.getObject().unit() == Unit.DATE;
            return new OpenCodec(date ? Demand.Kind.DATE : Demand.Kind.NUMBER, false);
        }

        @Override
        public Class<OpenValue> type() {
            return OpenValue.class;
        }

        @Override
        public Optional<OpenValue> read(String text) throws UnreadableException {
            return chosen().read(text);
        }

        @Override
        public String write(OpenValue known) {
            return chosen().write(known);
        }
    }
}
