package org.rums.ui.internal.profile.memory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.rums.core.licence.Limits;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.MemoryChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Demand;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.profile.FoundLabels;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfileFindings;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.OpenCodec;
import org.rums.ui.internal.profile.fields.OpenValue;
import org.rums.ui.internal.profile.fields.TableEdits;
import org.rums.ui.internal.profile.fields.TextCodec;

/** The memory objects of a zone: name, offset, length and value, edited in place. */
final class MemoryTable {
    /** What the columns edit, from the left. */
    private static final List<EStructuralFeature> COLUMNS = List.of(
            Literals.MEMORY_CHANGE__NAME,
            Literals.MEMORY_CHANGE__OFFSET,
            Literals.MEMORY_CHANGE__LENGTH,
            Literals.MEMORY_CHANGE__CONTENT);

    private static final String ADD = "org.rums.ui.profile.add";

    private final ProfileContext context;
    private final Runnable add;
    private final TableViewer viewer;
    private final TableEdits edits;
    private final Label note;
    private final List<Button> buttons;
    private final Button addButton;

    MemoryTable(Composite parent, FormToolkit toolkit, ProfileContext context, Runnable add) {
        this.context = context;
        this.add = add;
        Composite area = toolkit.createComposite(parent);
        area.setLayout(
                GridLayoutFactory.fillDefaults().extendedMargins(0, 8, 0, 0).create());
        Composite frame = toolkit.createComposite(area);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        edits = TableEdits.on(viewer);
        edits.text(
                column(layout, MemoryMessages.Name, 26, MemoryTable::name),
                MemoryTable::name,
                (List<MemoryChange> rows, String typed) -> set(rows, Literals.MEMORY_CHANGE__NAME, Codecs.TEXT, typed));
        edits.text(
                column(layout, MemoryMessages.Offset, 22, MemoryTable::offset),
                MemoryTable::offset,
                (List<MemoryChange> rows, String typed) ->
                        set(rows, Literals.MEMORY_CHANGE__OFFSET, Codecs.OFFSET, typed));
        edits.text(
                column(layout, MemoryMessages.Length, 18, MemoryTable::length),
                MemoryTable::typedLength,
                (List<MemoryChange> rows, String typed) ->
                        set(rows, Literals.MEMORY_CHANGE__LENGTH, Codecs.LENGTH, typed));
        edits.text(column(layout, MemoryMessages.Value, 34, MemoryTable::value), MemoryTable::value, this::setValue);
        note = toolkit.createLabel(area, "", SWT.WRAP);
        Colours.mark(note, Colours.WARNING);
        note.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite line = toolkit.createComposite(area);
        line.setLayout(new org.eclipse.swt.layout.RowLayout());
        addButton = button(toolkit, line, MemoryMessages.Add, MemoryMessages.AddTip, add);
        addButton.setImage(Icons.image("add"));
        buttons = List.of(
                button(toolkit, line, MemoryMessages.AsHex, MemoryMessages.AsHexTip, () -> form(BytesForm.HEX)),
                button(toolkit, line, MemoryMessages.AsText, MemoryMessages.AsTextTip, () -> form(BytesForm.TEXT)),
                button(toolkit, line, MemoryMessages.FromFile, MemoryMessages.FromFileTip, this::fromFile));
        viewer.addSelectionChangedListener(event -> enable());
        context.findings().follow(area, analysis -> showNote());
        show(List.of(), false);
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, String tip, Runnable what) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    private TableViewerColumn column(
            TableColumnLayout layout, String title, int weight, Function<MemoryChange, String> words) {
        TableViewerColumn column = Columns.add(viewer, layout, title, weight, 40);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new FoundLabels<>(context, MemoryChange.class, words, first, Optional.empty()));
        return column;
    }

    void commands(IServiceLocator services, ZoneChooser chooser) {
        MemoryClipboard clipboard = new MemoryClipboard(viewer, context, chooser);
        java.util.function.BooleanSupplier some = () -> !viewer.getSelection().isEmpty();
        FocusCommands.of(services, viewer.getTable())
                .on(ADD, add, () -> chooser.partition().isPresent())
                .on(IWorkbenchCommandConstants.FILE_RENAME, edits::editFirst, some)
                .on(IWorkbenchCommandConstants.EDIT_CUT, clipboard::cut, some)
                .on(IWorkbenchCommandConstants.EDIT_COPY, clipboard::copy, some)
                .on(IWorkbenchCommandConstants.EDIT_PASTE, clipboard::paste, clipboard::canPaste)
                .on(IWorkbenchCommandConstants.EDIT_DELETE, clipboard::delete, some)
                .on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, clipboard::selectAll)
                .menu();
    }

    private static String name(MemoryChange row) {
        return Optional.ofNullable(row.getName()).orElse("");
    }

    private static String offset(MemoryChange row) {
        return Codecs.OFFSET.write(row.getOffset());
    }

    private static String typedLength(MemoryChange row) {
        return Codecs.LENGTH.write(row.getLength());
    }

    private static String length(MemoryChange row) {
        return String.valueOf(org.rums.ui.internal.profile.edit.MemoryPlaces.length(row));
    }

    private static BytesForm form(MemoryChange row) {
        return Optional.ofNullable(row.getContent())
                .map(content -> content.getForm())
                .orElse(BytesForm.HEX);
    }

    private static OpenCodec codec(MemoryChange row) {
        return new OpenCodec(Demand.Kind.BYTES, form(row) == BytesForm.TEXT);
    }

    private static String value(MemoryChange row) {
        return Slots.own(row).map(slot -> codec(row).write(OpenValue.of(slot))).orElse("");
    }

    private <T> Optional<String> set(List<MemoryChange> rows, EAttribute feature, TextCodec<T> codec, String typed) {
        try {
            context.edits()
                    .set(
                            MemoryMessages.SetObject,
                            rows,
                            feature,
                            codec.read(typed).orElseThrow(),
                            Optional.empty());
            return Optional.empty();
        } catch (TextCodec.UnreadableException e) {
            return Optional.of(e.getMessage());
        }
    }

    private Optional<String> setValue(List<MemoryChange> rows, String typed) {
        MemoryChange row = rows.get(0);
        try {
            OpenValue value = codec(row).read(typed).orElseThrow();
            List<Slot> slots =
                    rows.stream().flatMap(object -> Slots.own(object).stream()).toList();
            if (value.parameter().isPresent()) {
                context.values().ask(slots, value.parameter().get());
            } else {
                context.values().fix(slots, value.fixed(), form(row));
            }
            context.stack().endRun();
            return Optional.empty();
        } catch (TextCodec.UnreadableException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void form(BytesForm form) {
        List<org.rums.model.BytesValue> contents = viewer.getStructuredSelection().stream()
                .map(row -> ((MemoryChange) row).getContent())
                .filter(content -> content != null)
                .toList();
        context.edits().set(MemoryMessages.SetForm, contents, Literals.BYTES_VALUE__FORM, form, Optional.empty());
    }

    private void fromFile() {
        FileDialog dialog = new FileDialog(viewer.getTable().getShell(), SWT.OPEN);
        dialog.setText(MemoryMessages.FromFileTitle);
        Optional<File> chosen = Optional.ofNullable(dialog.open()).map(File::new);
        Optional<Slot> slot = selected().flatMap(Slots::own);
        if (chosen.isPresent() && slot.isPresent()) {
            fromFile(chosen.get(), slot.get());
        }
    }

    private void fromFile(File file, Slot slot) {
        try {
            if (file.length() > Limits.MEMORY_LENGTH) {
                say(MemoryMessages.format(
                        MemoryMessages.FileTooLarge, file.getName(), file.length(), Limits.MEMORY_LENGTH));
                return;
            }
            context.values().fixFromFile(slot, Bytes.of(Files.readAllBytes(file.toPath())), file.getName());
        } catch (IOException e) {
            say(MemoryMessages.format(MemoryMessages.FileUnreadable, file.getName(), e.getMessage()));
        }
    }

    private void say(String sentence) {
        note.setText(sentence);
        note.requestLayout();
    }

    private void sayWorst() {
        say(selected()
                .flatMap(row -> context.findings().known().worst(row))
                .map(ProfileFindings::text)
                .orElse(""));
    }

    private void showNote() {
        sayWorst();
        if (!isEditing()) {
            viewer.refresh();
        }
    }

    private void enable() {
        boolean some = !viewer.getSelection().isEmpty();
        buttons.forEach(button -> button.setEnabled(some));
        sayWorst();
    }

    void show(List<MemoryChange> objects, boolean partition) {
        if (objects.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            List<Object> selected = viewer.getStructuredSelection().toList();
            viewer.setInput(objects);
            viewer.setSelection(new StructuredSelection(
                    selected.stream().filter(objects::contains).toList()));
        }
        addButton.setEnabled(partition);
        enable();
    }

    boolean isEditing() {
        return viewer.isCellEditorActive();
    }

    TableViewer viewer() {
        return viewer;
    }

    Optional<MemoryChange> selected() {
        return Optional.ofNullable(
                (MemoryChange) viewer.getStructuredSelection().getFirstElement());
    }

    void select(MemoryChange object) {
        viewer.setSelection(new StructuredSelection(object), true);
    }

    /** Tells whether going to a feature of an object means this table: where the object lies. */
    static boolean edits(EStructuralFeature feature) {
        return feature == Literals.MEMORY_CHANGE__OFFSET || feature == Literals.MEMORY_CHANGE__LENGTH;
    }

    /** Edits a feature of the selected object in its cell, when a table that is made just now has its place. */
    void editLater(EStructuralFeature feature) {
        viewer.getTable().setFocus();
        viewer.getTable().getDisplay().asyncExec(() -> {
            if (!viewer.getTable().isDisposed()) {
                edit(feature);
            }
        });
    }

    /** Edits a feature of the selected object in its cell. */
    void edit(EStructuralFeature feature) {
        selected().ifPresent(row -> viewer.editElement(row, COLUMNS.indexOf(feature)));
    }
}
