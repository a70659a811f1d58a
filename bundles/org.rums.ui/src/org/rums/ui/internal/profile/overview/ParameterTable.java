package org.rums.ui.internal.profile.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.rums.model.Moment;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Uses;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.profile.FoundLabels;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.fields.TableEdits;

/** What is asked for when issuing: name, question, heading of the column in a table of boxes, default. */
final class ParameterTable {
    private static final int HEIGHT = 90;
    /** What the columns edit, from the left. */
    private static final List<EAttribute> EDITED =
            List.of(Literals.PARAMETER__NAME, Literals.PARAMETER__DESCRIPTION, Literals.PARAMETER__COLUMN);

    private final ProfileContext context;
    private final TableViewer viewer;
    private final Label empty;

    ParameterTable(Composite parent, FormToolkit toolkit, ProfileContext context, IServiceLocator services) {
        this.context = context;
        empty = toolkit.createLabel(parent, OverviewMessages.AsksNothing, SWT.WRAP);
        Colours.mark(empty, Colours.MUTED);
        empty.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite frame = toolkit.createComposite(parent);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        frame.setLayoutData(data);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableEdits edits = TableEdits.on(viewer);
        TableViewerColumn name = column(layout, OverviewMessages.ParameterName, 22, Parameters::name);
        edits.text(name, Parameters::name, this::rename);
        TableViewerColumn question =
                column(layout, OverviewMessages.Question, 34, parameter -> text(parameter.getDescription()));
        edits.text(
                question,
                (Parameter parameter) -> text(parameter.getDescription()),
                set(Literals.PARAMETER__DESCRIPTION));
        TableViewerColumn heading =
                column(layout, OverviewMessages.Column, 18, parameter -> text(parameter.getColumn()));
        edits.text(heading, (Parameter parameter) -> text(parameter.getColumn()), set(Literals.PARAMETER__COLUMN));
        column(layout, OverviewMessages.Is, 26, this::kind);
        viewer.addDoubleClickListener(event -> revealUse());
        FocusCommands.of(services, viewer.getTable())
                .on(
                        IWorkbenchCommandConstants.EDIT_DELETE,
                        this::delete,
                        () -> !viewer.getSelection().isEmpty())
                .on(
                        IWorkbenchCommandConstants.FILE_RENAME,
                        edits::editFirst,
                        () -> !viewer.getSelection().isEmpty())
                .menu();
        context.followEdits(parent, this::refresh);
        context.findings().follow(parent, analysis -> refresh());
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private TableViewerColumn column(
            TableColumnLayout layout, String title, int weight, Function<Parameter, String> words) {
        TableViewerColumn column = Columns.add(viewer, layout, title, weight, 40);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(
                new FoundLabels<>(context, Parameter.class, words, first, Optional.of(OverviewMessages.ParameterTip)));
        return column;
    }

    private String kind(Parameter parameter) {
        String words = context.words().parameter(parameter);
        String name = Parameters.name(parameter) + ": ";
        return words.startsWith(name) ? words.substring(name.length()) : words;
    }

    private TableEdits.Taker<Parameter> set(EAttribute feature) {
        return (parameters, typed) -> {
            context.edits().set(OverviewMessages.SetParameter, parameters, feature, typed, Optional.empty());
            return Optional.empty();
        };
    }

    private Optional<String> rename(List<Parameter> parameters, String typed) {
        Parameter parameter = parameters.get(0);
        String name = typed.strip();
        Optional<Parameter> other = Parameters.named(context.profile(), name);
        if (name.isEmpty() || other.isPresent() && other.get() != parameter) {
            return Optional.of(OverviewMessages.format(OverviewMessages.NameTaken, name));
        }
        context.values().rename(Parameters.name(parameter), name);
        return Optional.empty();
    }

    private List<Slot> uses(Parameter parameter) {
        return Uses.of(context.profile()).of(Parameters.name(parameter));
    }

    private void delete() {
        for (Object row : viewer.getStructuredSelection()) {
            List<Slot> uses = uses((Parameter) row);
            if (uses.isEmpty()) {
                context.contents().remove(List.of((Parameter) row));
            } else {
                context.values().fix(uses);
            }
        }
    }

    private void revealUse() {
        Object row = viewer.getStructuredSelection().getFirstElement();
        if (row instanceof Parameter parameter) {
            uses(parameter).stream().findFirst().ifPresent(slot -> context.reveal(slot.owner(), slot.feature()));
        }
    }

    void show() {
        viewer.setInput(context.profile().getParameters());
        refresh();
    }

    private void refresh() {
        boolean none = context.profile().getParameters().isEmpty();
        if (empty.getVisible() != none) {
            empty.setVisible(none);
            ((GridData) empty.getLayoutData()).exclude = !none;
            empty.requestLayout();
        }
        if (!viewer.isCellEditorActive()) {
            viewer.refresh();
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Selects a parameter, and edits what its row has of a feature. */
    void reveal(EObject object, EStructuralFeature feature) {
        EObject parameter = object instanceof Moment ? object.eContainer() : object;
        viewer.setSelection(new StructuredSelection(parameter), true);
        viewer.getTable().setFocus();
        int column = EDITED.indexOf(feature);
        if (column >= 0) {
            viewer.editElement(parameter, column);
        }
    }
}
