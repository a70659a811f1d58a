package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rums.core.licence.Limits;
import org.rums.model.Change;
import org.rums.model.RumsPackage.Literals;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.TextCodec;

/** The rows that only memory objects have: name, and place in the zone. */
final class MemoryRows {
    private static final int OFFSET_CHARACTERS = 8;
    private static final int LENGTH_CHARACTERS = 7;

    private final FieldRows rows;
    private final ProfileContext context;
    private final CommonValue<Change, String> name;
    private final CommonValue<Change, Integer> zone;
    private final CommonValue<Change, Integer> offset;
    private final CommonValue<Change, Integer> length;

    MemoryRows(FieldRows rows, ProfileContext context) {
        this.rows = rows;
        this.context = context;
        name = value(String.class, Literals.MEMORY_CHANGE__NAME);
        zone = value(Integer.class, Literals.MEMORY_CHANGE__ZONE);
        offset = value(Integer.class, Literals.MEMORY_CHANGE__OFFSET);
        length = value(Integer.class, Literals.MEMORY_CHANGE__LENGTH);
        bind(
                rows.text(ObjectMessages.MemoryName, ObjectMessages.MemoryNameTip),
                name,
                Codecs.TEXT,
                Literals.MEMORY_CHANGE__NAME);
        Composite place = rows.row(ObjectMessages.Place, 5);
        combo(place);
        bind(
                rows.text(place, OFFSET_CHARACTERS, ObjectMessages.OffsetTip),
                offset,
                Codecs.OFFSET,
                Literals.MEMORY_CHANGE__OFFSET);
        rows.word(place, ObjectMessages.Length);
        bind(
                rows.text(place, LENGTH_CHARACTERS, ObjectMessages.LengthTip),
                length,
                Codecs.LENGTH,
                Literals.MEMORY_CHANGE__LENGTH);
        rows.word(place, ObjectMessages.Bytes);
        place.addListener(SWT.Dispose, event -> zone.dispose());
    }

    private void combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        for (int number = 1; number <= Limits.ZONES; number++) {
            combo.add("RAM" + number);
        }
        combo.setToolTipText(ObjectMessages.ZoneTip);
        rows.spots().add(Literals.MEMORY_CHANGE__ZONE, combo);
        combo.addListener(SWT.Selection, event -> zone.setValue(combo.getSelectionIndex() + 1));
        zone.addValueChangeListener(
                event -> combo.select(Optional.ofNullable(zone.getValue()).orElse(0) - 1));
    }

    private <T> CommonValue<Change, T> value(Class<T> type, EAttribute feature) {
        return context.edits().value(ObjectMessages.SetMemory, type, feature);
    }

    private <T> void bind(Text text, CommonValue<Change, T> value, TextCodec<T> codec, EAttribute feature) {
        rows.spots().add(feature, new BoundText<>(text, value, codec, context.stack()));
    }

    void show(List<Change> changes) {
        List.of(name, zone, offset, length).forEach(value -> value.show(changes));
    }
}
