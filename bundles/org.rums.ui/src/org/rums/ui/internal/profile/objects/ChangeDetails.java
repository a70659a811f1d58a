package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ChangeKinds;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.RadioChoice;
import org.rums.ui.internal.profile.fields.Spots;

/** The fields of one change, or of several that are chosen together. They are of one {@link Shape} and one set of verbs. */
final class ChangeDetails {
    private static final List<Verb> ORDER =
            List.of(Verb.SET, Verb.ADD, Verb.EXTEND, Verb.SUBTRACT, Verb.CLEAR, Verb.UNLIMITED);

    private final FieldRows rows;
    private final CommonValue<Change, Verb> verb;
    private final Optional<MemoryRows> memory;
    private final Optional<ValueRows> value;
    private final Optional<OnlyIfRow> onlyIf;

    ChangeDetails(Composite parent, FormToolkit toolkit, ProfileContext context, List<Change> changes) {
        rows = new FieldRows(parent, toolkit);
        Shape shape = Shape.of(changes);
        verb = new CommonValue<>(
                Verb.class,
                change -> Optional.of(ChangeKinds.verb(change)),
                (selected, chosen) -> context.edits()
                        .set(
                                ObjectMessages.SetVerb,
                                selected,
                                Literals.CHANGE__OPERATION,
                                chosen.orElseThrow(),
                                Optional.empty()));
        verbs(toolkit, shape, changes);
        boolean block = shape.object().filter(ObjectType.MEMORY::equals).isPresent();
        memory = block ? Optional.of(new MemoryRows(rows, context)) : Optional.empty();
        value = shape.kind().map(kind -> new ValueRows(rows, toolkit, context, shape, Shape.values(changes)));
        onlyIf = shape.object()
                .filter(object -> object != ObjectType.MEMORY)
                .map(object -> new OnlyIfRow(rows, toolkit, context, object));
        parent.addListener(SWT.Dispose, event -> verb.dispose());
        show(changes);
    }

    private void verbs(FormToolkit toolkit, Shape shape, List<Change> changes) {
        Composite fields = rows.row(ObjectMessages.Change, 1);
        fields.setLayout(new RowLayout(SWT.HORIZONTAL));
        RadioChoice<Verb> choice = new RadioChoice<>(verb);
        rows.spots().add(Literals.CHANGE__OPERATION, fields);
        ORDER.stream().filter(Shape.verbs(changes)::contains).forEach(candidate -> {
            Button button = toolkit.createButton(fields, Verbs.label(candidate, shape.object()), SWT.RADIO);
            button.setToolTipText(Verbs.tip(candidate, shape.object()));
            choice.add(candidate, button);
        });
    }

    /** Shows other changes of the same shape. */
    void show(List<Change> changes) {
        verb.show(changes);
        memory.ifPresent(fields -> fields.show(changes));
        value.ifPresent(fields -> fields.show(changes));
        onlyIf.ifPresent(fields -> fields.show(changes));
    }

    /** Shows anew what does not follow the changes by itself. */
    void refresh() {
        value.ifPresent(ValueRows::refresh);
    }

    Spots spots() {
        return rows.spots();
    }

    void setFocus() {
        value.ifPresentOrElse(ValueRows::setFocus, () -> rows.area().setFocus());
    }
}
