package org.rums.ui.internal.profile.conditions;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.Limits;
import org.rums.model.MemoryCondition;
import org.rums.model.RumsPackage.Literals;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.RadioChoice;

/** Whether a memory object begins at a place. */
final class MemoryFields implements ConditionFields {
    private static final int OFFSET_CHARACTERS = 8;

    private final MemoryCondition condition;
    private final PartitionField partition;
    private final Combo zone;

    MemoryFields(FieldRows rows, FormToolkit toolkit, ProfileContext context, MemoryCondition condition) {
        this.condition = condition;
        partition = new PartitionField(rows, context, condition, Literals.MEMORY_CONDITION__APP_ID);
        Composite place = rows.row(ConditionMessages.Place, 2);
        zone = new Combo(place, SWT.READ_ONLY);
        for (int number = 1; number <= Limits.ZONES; number++) {
            zone.add("RAM" + number);
        }
        zone.addListener(
                SWT.Selection,
                event -> context.edits()
                        .set(
                                ConditionMessages.SetCondition,
                                List.of(condition),
                                Literals.MEMORY_CONDITION__ZONE,
                                zone.getSelectionIndex() + 1,
                                Optional.empty()));
        Text offset = rows.text(place, OFFSET_CHARACTERS, ConditionMessages.OffsetTip);
        CommonValue<MemoryCondition, Integer> value =
                context.edits().value(ConditionMessages.SetCondition, Integer.class, Literals.MEMORY_CONDITION__OFFSET);
        rows.spots()
                .add(Literals.MEMORY_CONDITION__OFFSET, new BoundText<>(offset, value, Codecs.OFFSET, context.stack()));
        rows.spots().add(Literals.MEMORY_CONDITION__ZONE, zone);
        Composite fields = rows.row(ConditionMessages.Object, 2);
        CommonValue<MemoryCondition, Boolean> present = context.edits()
                .value(ConditionMessages.SetCondition, Boolean.class, Literals.MEMORY_CONDITION__PRESENT);
        RadioChoice<Boolean> choice = new RadioChoice<>(present);
        Button there = toolkit.createButton(fields, ConditionMessages.Present, SWT.RADIO);
        choice.add(true, there);
        choice.add(false, toolkit.createButton(fields, ConditionMessages.Absent, SWT.RADIO));
        there.addListener(SWT.Dispose, event -> present.dispose());
        value.show(List.of(condition));
        present.show(List.of(condition));
        refresh();
    }

    @Override
    public void refresh() {
        partition.refresh();
        zone.select(condition.getZone() - 1);
    }

    @Override
    public void setFocus() {
        partition.setFocus();
    }
}
