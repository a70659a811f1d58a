package org.rums.ui.internal.profile.conditions;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.rums.model.BoxRange;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.FirmwareCondition;
import org.rums.model.MemoryCondition;
import org.rums.model.ModelCondition;
import org.rums.model.ObjectCondition;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.profile.FindingLines;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.fields.FieldRows;

/** The fields of one condition, a sentence on who checks it, and what the rules found. */
final class ConditionDetails {
    private static final int MARGIN = 10;
    private static final int HINT_WIDTH = 260;

    private final FormToolkit toolkit;
    private final ProfileContext context;
    private final Section section;
    private final Composite body;
    private final Composite fields;
    private final Label hint;
    private final FindingLines found;
    private Optional<EObject> shown = Optional.empty();
    private Optional<ConditionFields> rows = Optional.empty();

    ConditionDetails(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.toolkit = toolkit;
        this.context = context;
        Composite frame = toolkit.createComposite(parent);
        frame.setLayout(GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).create());
        section = toolkit.createSection(frame, ExpandableComposite.TITLE_BAR);
        section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body = toolkit.createComposite(section);
        body.setLayout(GridLayoutFactory.fillDefaults()
                .margins(2, 6)
                .spacing(0, MARGIN)
                .create());
        section.setClient(body);
        fields = toolkit.createComposite(body);
        fields.setLayout(GridLayoutFactory.fillDefaults().create());
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hint = toolkit.createLabel(body, "", SWT.WRAP);
        Colours.mark(hint, Colours.MUTED);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = HINT_WIDTH;
        hint.setLayoutData(data);
        found = new FindingLines(body, toolkit, context);
        context.findings().follow(body, analysis -> showFindings());
        context.followEdits(body, this::refresh);
    }

    void show(List<EObject> selected) {
        Optional<EObject> now = selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
        if (!now.equals(shown)) {
            shown = now;
            build();
        }
        section.setText(title(selected));
        hint.setText(hint(selected));
        showFindings();
        body.layout(true, true);
    }

    private void build() {
        for (Control control : fields.getChildren()) {
            control.dispose();
        }
        rows = Optional.empty();
        if (shown.isPresent() && shown.get() instanceof Change change) {
            Link link = new Link(fields, SWT.NONE);
            toolkit.adapt(link, true, false);
            link.setText(ConditionMessages.GoToChange);
            link.addListener(SWT.Selection, event -> context.reveal(change, null));
        } else if (shown.isPresent()) {
            rows = Optional.of(fields((Condition) shown.get()));
        }
    }

    private ConditionFields fields(Condition condition) {
        FieldRows grid = new FieldRows(fields, toolkit);
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
        found.show(
                shown.map(condition -> context.findings().known().of(condition)).orElse(List.of()));
    }

    void setFocus() {
        rows.ifPresent(ConditionFields::setFocus);
    }
}
