package org.rums.ui.internal.profile.conditions;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.BoxRange;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.FirmwareCondition;
import org.rums.model.MemoryCondition;
import org.rums.model.ModelCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.rules.Finding;
import org.rums.ui.internal.profile.DetailsFrame;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.Spots;

/** The fields of one condition, a sentence on who checks it, and what the rules found. */
final class ConditionDetails {
    private final FormToolkit toolkit;
    private final ProfileContext context;
    private final DetailsFrame frame;
    private Optional<EObject> shown = Optional.empty();
    private Optional<ConditionFields> rows = Optional.empty();
    private Optional<Spots> spots = Optional.empty();

    ConditionDetails(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.toolkit = toolkit;
        this.context = context;
        frame = new DetailsFrame(parent, toolkit, context);
        context.findings().follow(frame.body(), analysis -> showFindings());
        context.followEdits(frame.body(), this::refresh);
    }

    void show(List<EObject> selected) {
        Optional<EObject> now = selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
        if (!now.equals(shown)) {
            shown = now;
            build();
        }
        frame.say(title(selected), hint(selected));
        showFindings();
        frame.layout();
    }

    private void build() {
        Composite fields = frame.cleared();
        rows = Optional.empty();
        spots = Optional.empty();
        if (shown.isPresent() && shown.get() instanceof Change change) {
            Link link = new Link(fields, SWT.NONE);
            toolkit.adapt(link, true, false);
            link.setText(ConditionMessages.GoToChange);
            link.addListener(SWT.Selection, event -> context.reveal(change, null));
        } else if (shown.isPresent()) {
            rows = Optional.of(fields(fields, (Condition) shown.get()));
        }
    }

    private ConditionFields fields(Composite fields, Condition condition) {
        FieldRows grid = new FieldRows(fields, toolkit);
        spots = Optional.of(grid.spots());
        if (condition instanceof ModelCondition models) {
            return new ModelFields(grid, toolkit, context, models);
        } else if (condition instanceof FirmwareCondition firmware) {
            return new PlainFields(grid, context, firmware);
        } else if (condition instanceof BoxRange range) {
            return new PlainFields(grid, context, range);
        } else if (condition instanceof MemoryCondition memory) {
            return new MemoryFields(grid, toolkit, context, memory);
        }
        return new ObjectFields(grid, context, (ObjectCondition) condition);
    }

    private String title(List<EObject> selected) {
        if (shown.isEmpty()) {
            return selected.isEmpty()
                    ? ConditionMessages.NothingSelected
                    : ConditionMessages.format(ConditionMessages.Several, selected.size());
        }
        EObject condition = shown.get();
        ConditionKind kind = condition instanceof ModelCondition
                ? ConditionKind.MODEL
                : condition instanceof FirmwareCondition
                        ? ConditionKind.FIRMWARE
                        : condition instanceof BoxRange
                                ? ConditionKind.RANGE
                                : condition instanceof MemoryCondition ? ConditionKind.MEMORY : ConditionKind.OBJECT;
        return kind.label();
    }

    private String hint(List<EObject> selected) {
        if (selected.isEmpty()) {
            return context.profile().getConditions().isEmpty()
                    ? ConditionMessages.NoCondition
                    : ConditionMessages.NothingSelectedHint;
        }
        return shown.filter(BoxRange.class::isInstance).isPresent()
                ? ConditionMessages.CheckedByVendor
                : ConditionMessages.CheckedByBox;
    }

    private void refresh() {
        if (shown.isPresent() && shown.get().eContainer() != null) {
            rows.ifPresent(ConditionFields::refresh);
        }
    }

    private void showFindings() {
        List<Finding> found =
                shown.map(condition -> context.findings().known().of(condition)).orElse(List.of());
        frame.found(found);
        spots.ifPresent(fields -> fields.found(found));
    }

    /** Puts the focus on the field of a place of what is selected, else on the first one. */
    void setFocus(EObject object, EStructuralFeature feature) {
        if (!spots.filter(fields -> fields.focus(object, feature)).isPresent()) {
            setFocus();
        }
    }

    void setFocus() {
        rows.ifPresent(ConditionFields::setFocus);
    }
}
