package org.rums.ui.internal.profile.objects;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.ObjectType;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Excerpt;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.profile.EditedPlaces;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.RowUpdates;

/** The tree of changes by partition, with filter, buttons to add, clipboard, and editing of values in place. */
final class ObjectsTree {
    private static final int OBJECT_WEIGHT = 46;
    private static final int CHANGE_WEIGHT = 54;
    /** How long partitions are opened at a time, where there are many. */
    private static final long SLICE_NANOS = 40_000_000;

    private final ProfileContext context;
    private final ObjectLabels labels;
    private final Composite area;
    private final Text filter;
    private final TreeViewer viewer;
    private final RowUpdates rows;
    private final RowFilter filtered;
    private final Button addChange;
    private Runnable focusDetails = () -> {};

    ObjectsTree(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.context = context;
        this.labels = new ObjectLabels(context.words());
        area = toolkit.createComposite(parent);
        area.setLayout(
                GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).create());
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(ObjectMessages.Filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        addChange = button(toolkit, ObjectMessages.AddChange, ObjectMessages.AddChangeTip, this::chooseChange);
        button(toolkit, ObjectMessages.AddPartition, ObjectMessages.AddPartitionTip, this::addPartition);
        Composite table = toolkit.createComposite(area);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        viewer = new TreeViewer(table, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ObjectsContent());
        columns(table);
        filtered = new RowFilter(filter, viewer, labels);
        viewer.addFilter(filtered);
        filter.addListener(SWT.Modify, event -> filtered.apply());
        ColumnViewerToolTipSupport.enableFor(viewer);
        ObjectsDrag.on(viewer, context);
        rows = new RowUpdates(viewer, ObjectsTree::row, Literals.UPDATE_PROFILE__PARTITIONS);
        context.followPlaces(viewer.getTree(), this::refresh);
    }

    private Button button(FormToolkit toolkit, String text, String tip, Runnable what) {
        Button button = toolkit.createButton(area, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.setImage(Icons.image("add"));
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    private void columns(Composite table) {
        TreeColumnLayout layout = new TreeColumnLayout();
        table.setLayout(layout);
        TreeViewerColumn object = column(layout, ObjectMessages.Object, OBJECT_WEIGHT);
        object.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return labels.object(row);
            }

            @Override
            public Image getImage(Object row) {
                return labels.image(row);
            }

            @Override
            public String getToolTipText(Object row) {
                return row instanceof PartitionChange partition
                        ? ObjectMessages.format(
                                ObjectMessages.AppIdTip,
                                partition.getAppId(),
                                String.format(Locale.ROOT, "0x%04X", partition.getAppId()))
                        : null;
            }
        });
        TreeViewerColumn change = column(layout, ObjectMessages.Change, CHANGE_WEIGHT);
        change.setLabelProvider(new DelegatingStyledCellLabelProvider(new ChangeLabels()));
        change.setEditingSupport(new ValueCells(viewer, context));
    }

    private TreeViewerColumn column(TreeColumnLayout layout, String title, int weight) {
        return Columns.add(viewer, layout, title, weight, 80);
    }

    private final class ChangeLabels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object row) {
            return labels.styledChange(row);
        }
    }

    void show(UpdateProfile profile) {
        filtered.forget();
        viewer.setInput(profile);
        filtered.openFew();
        if (!profile.getPartitions().isEmpty()) {
            select(List.of(profile.getPartitions().get(0)));
        }
    }

    private void refresh(EditedPlaces edited) {
        if (viewer.getInput() == context.profile() && !viewer.isCellEditorActive()) {
            filtered.forget();
            rows.show(filtered.isOn() ? EditedPlaces.EVERYTHING : edited);
        }
    }

    /** Returns the row that shows an object; null where none does. */
    static EObject row(EObject object) {
        EObject row = object;
        while (row != null && !(row instanceof Change) && !(row instanceof PartitionChange)) {
            row = row.eContainer();
        }
        return row;
    }

    TreeViewer viewer() {
        return viewer;
    }

    Composite area() {
        return area;
    }

    ObjectLabels labels() {
        return labels;
    }

    /** Sets what puts the focus on the first field of what is selected. */
    void onAdded(Runnable focus) {
        focusDetails = focus;
    }

    List<EObject> selected() {
        return viewer.getStructuredSelection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    void select(List<? extends EObject> chosen) {
        context.catchUp();
        viewer.setSelection(new StructuredSelection(chosen), true);
    }

    /** Selects a row, one that the filter hides too. */
    void reveal(EObject row) {
        if (viewer.testFindItem(row) == null) {
            filter.setText("");
        }
        select(List.of(row));
    }

    /** Puts the focus on the button that adds a change. */
    void focusAdd() {
        addChange.setFocus();
    }

    /** Opens the list of objects below the button, to add a change. */
    void chooseChange() {
        Point place = addChange.toDisplay(0, addChange.getSize().y);
        ChangeChooser.open(addChange.getShell(), place, this::addChange);
    }

    private void addChange(ObjectType object) {
        PartitionChange partition = partition().orElseGet(context.contents()::addPartition);
        int place = selected().stream()
                .filter(row -> row.eContainer() == partition)
                .mapToInt(row -> partition.getChanges().indexOf(row) + 1)
                .max()
                .orElse(partition.getChanges().size());
        Change change = context.contents().addChange(partition, object, place);
        showAll();
        context.catchUp();
        viewer.expandToLevel(partition, 1);
        select(List.of(change));
        focusDetails.run();
    }

    private Optional<PartitionChange> partition() {
        Optional<PartitionChange> chosen = selected().stream()
                .map(row -> row instanceof Change ? row.eContainer() : row)
                .map(PartitionChange.class::cast)
                .reduce((first, last) -> last);
        List<PartitionChange> all = context.profile().getPartitions();
        return chosen.or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    }

    private void showAll() {
        if (!filter.getText().isEmpty()) {
            filter.setText("");
        }
    }

    void addPartition() {
        PartitionChange partition = context.contents().addPartition();
        showAll();
        select(List.of(partition));
        focusDetails.run();
    }

    /** Deletes what is selected and selects what comes next. */
    void delete() {
        List<EObject> rows = selected();
        Optional<EObject> next = next(rows);
        context.contents().remove(rows);
        select(next.stream().toList());
    }

    private static Optional<EObject> next(List<EObject> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        EObject last = rows.get(rows.size() - 1);
        List<EObject> siblings = last.eContainer().eContents().stream()
                .filter(other -> other.eContainingFeature() == last.eContainingFeature())
                .toList();
        int place = siblings.indexOf(last);
        return siblings.stream()
                .skip(place + 1L)
                .filter(other -> !rows.contains(other))
                .findFirst()
                .or(() -> siblings.stream()
                        .limit(place)
                        .filter(other -> !rows.contains(other))
                        .reduce((a, b) -> b))
                .or(() -> Optional.of(last.eContainer()).filter(parent -> !rows.contains(parent)));
    }

    void copy() {
        String words = selected().stream()
                .map(row -> labels.object(row) + '\t' + labels.change(row))
                .collect(Collectors.joining("\n"));
        context.clipboard().put(Excerpt.of(selected()), words);
    }

    void cut() {
        copy();
        delete();
    }

    void paste() {
        context.clipboard().get().ifPresent(clip -> {
            Optional<PartitionChange> target = partition();
            int place = selected().stream()
                    .filter(row -> row instanceof Change && row.eContainer() == target.orElse(null))
                    .mapToInt(row -> target.orElseThrow().getChanges().indexOf(row) + 1)
                    .max()
                    .orElse(target.map(found -> found.getChanges().size()).orElse(0));
            select(context.contents().paste(clip, target, place));
        });
    }

    /** Opens all partitions, a few at a time so that nobody has to wait, and selects all rows. */
    void selectAll() {
        open(List.copyOf(context.profile().getPartitions()).iterator());
    }

    private void open(Iterator<PartitionChange> partitions) {
        long end = System.nanoTime() + SLICE_NANOS;
        while (partitions.hasNext() && System.nanoTime() < end) {
            viewer.expandToLevel(partitions.next(), 1);
        }
        if (!partitions.hasNext()) {
            viewer.getTree().selectAll();
            viewer.getTree().notifyListeners(SWT.Selection, new Event());
        } else {
            viewer.getTree().getDisplay().asyncExec(() -> {
                if (!viewer.getTree().isDisposed()) {
                    open(partitions);
                }
            });
        }
    }

    /** Edits the value of the selected change in place. */
    void rename() {
        selected().stream().findFirst().ifPresent(row -> viewer.editElement(row, 1));
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }
}
