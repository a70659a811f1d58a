package org.rums.ui.internal.profile.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.PartitionChange;
import org.rums.model.edit.Excerpt;
import org.rums.model.rules.Finding;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.profile.FindingIcons;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfileFindings;

/** All conditions as sentences: those of the profile, and, muted, those that stand with their changes. */
final class ConditionList {
    private static final int HINT_WIDTH = 200;

    private final ProfileContext context;
    private final TableViewer viewer;
    private final Button add;
    private final Menu kinds;
    private Runnable focusDetails = () -> {};

    ConditionList(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.context = context;
        Composite area = toolkit.createComposite(parent);
        area.setLayout(
                GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).create());
        Label hint = toolkit.createLabel(area, ConditionMessages.Hint, SWT.WRAP);
        Colours.mark(hint, Colours.MUTED);
        GridData wrapped = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wrapped.widthHint = HINT_WIDTH;
        hint.setLayoutData(wrapped);
        add = toolkit.createButton(area, ConditionMessages.Add, SWT.PUSH);
        add.setImage(Icons.image("add"));
        add.setToolTipText(ConditionMessages.AddTip);
        add.addListener(SWT.Selection, event -> openMenu());
        kinds = new Menu(add);
        add.setMenu(kinds);
        for (ConditionKind kind : ConditionKind.values()) {
            MenuItem item = new MenuItem(kinds, SWT.PUSH);
            item.setText(kind.label());
            item.addListener(SWT.Selection, event -> add(kind));
        }
        Composite frame = toolkit.createComposite(area);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, true));
        column.setLabelProvider(new Labels());
        viewer.addDoubleClickListener(event -> open());
        context.followEdits(area, this::refresh);
        context.findings().follow(area, analysis -> viewer.refresh());
    }

    private final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object row) {
            if (row instanceof Condition condition) {
                return context.words().condition(condition);
            }
            Change change = (Change) row;
            return ConditionMessages.format(
                    ConditionMessages.OfChange,
                    context.words().onlyIf(change).orElse(""),
                    context.words().object(change),
                    context.words().partition((PartitionChange) change.eContainer()));
        }

        @Override
        public Image getImage(Object row) {
            return worst(row)
                    .map(finding -> FindingIcons.of(finding.severity()))
                    .orElseGet(() -> Icons.image(row instanceof Condition ? "condition" : "object-usage"));
        }

        @Override
        public Color getForeground(Object row) {
            return row instanceof Change ? Colours.of(Colours.MUTED) : null;
        }

        @Override
        public String getToolTipText(Object row) {
            return worst(row)
                    .map(ProfileFindings::text)
                    .orElse(row instanceof Change ? ConditionMessages.OfChangeTip : null);
        }
    }

    private Optional<Finding> worst(Object row) {
        return row instanceof Condition condition ? context.findings().known().worst(condition) : Optional.empty();
    }

    void openMenu() {
        kinds.setLocation(add.toDisplay(0, add.getSize().y));
        kinds.setVisible(true);
    }

    private void add(ConditionKind kind) {
        Condition condition = kind.create(context.profile());
        context.contents().addCondition(condition);
        select(List.of(condition));
        focusDetails.run();
    }

    void onAdded(Runnable focus) {
        focusDetails = focus;
    }

    void show() {
        viewer.setInput(rows());
        if (viewer.getTable().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
        }
    }

    private List<EObject> rows() {
        List<EObject> rows = new ArrayList<>(context.profile().getConditions());
        context.profile()
                .getPartitions()
                .forEach(partition -> partition.getChanges().stream()
                        .filter(change -> change.getOnlyIf() != null)
                        .forEach(rows::add));
        return rows;
    }

    private void refresh() {
        List<EObject> rows = rows();
        if (rows.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            List<Object> kept = viewer.getStructuredSelection().toList();
            viewer.setInput(rows);
            viewer.setSelection(
                    new StructuredSelection(kept.stream().filter(rows::contains).toList()));
        }
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Change change) {
            context.reveal(change, null);
        } else {
            focusDetails.run();
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    List<EObject> selected() {
        return viewer.getStructuredSelection().stream().map(EObject.class::cast).toList();
    }

    List<Condition> conditions() {
        return selected().stream()
                .filter(Condition.class::isInstance)
                .map(Condition.class::cast)
                .toList();
    }

    void select(List<? extends EObject> rows) {
        viewer.setInput(rows());
        viewer.setSelection(new StructuredSelection(rows), true);
    }

    void delete() {
        context.contents().remove(conditions());
    }

    void copy() {
        String words = conditions().stream().map(context.words()::condition).collect(Collectors.joining("\n"));
        context.clipboard().put(Excerpt.of(conditions()), words);
    }

    void cut() {
        copy();
        delete();
    }

    void paste() {
        context.clipboard().get().ifPresent(clip -> {
            List<EObject> pasted = context.contents().paste(clip, Optional.empty(), 0).stream()
                    .filter(Condition.class::isInstance)
                    .toList();
            select(pasted);
        });
    }

    void selectAll() {
        viewer.getTable().selectAll();
        viewer.setSelection(viewer.getSelection());
    }
}
