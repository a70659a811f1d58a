package org.rums.ui.internal.profile.licences;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.ObjectType;
import org.rums.model.NumberChange;
import org.rums.model.PartitionChange;
import org.rums.model.rules.Finding;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.profile.FindingIcons;
import org.rums.ui.internal.profile.ObjectIcons;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfileFindings;
import org.rums.ui.internal.profile.ProfilePage;
import org.rums.ui.internal.profile.fields.TableEdits;
import org.rums.ui.internal.profile.fields.TextCodec;
import org.rums.ui.internal.profile.licences.SeatsCodec.Seats;

/** The page Licences: local and network seats of all partitions, edited in place. Nothing lives only here. */
public final class LicencesPage extends ProfilePage {
    /** Id of the page. */
    public static final String ID = "org.rums.ui.profile.licences";

    private static final String ADD = "org.rums.ui.profile.add";
    private static final int HINT_WIDTH = 300;

    private final SeatsCodec codec = new SeatsCodec();
    private TableViewer viewer;

    /** A page without widgets yet. */
    public LicencesPage(ProfileContext context) {
        super(context, ID, LicenceMessages.Page);
    }

    @Override
    protected void createBody(Composite body, FormToolkit toolkit) {
        Composite page = toolkit.createComposite(body);
        page.setLayout(
                GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 8).create());
        Label hint = toolkit.createLabel(page, LicenceMessages.Hint, SWT.WRAP);
        Colours.mark(hint, Colours.MUTED);
        GridData wrapped = new GridData(SWT.FILL, SWT.TOP, true, false);
        wrapped.widthHint = HINT_WIDTH;
        hint.setLayoutData(wrapped);
        Composite frame = toolkit.createComposite(page);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        partitions(layout);
        TableEdits cells = TableEdits.on(viewer);
        seats(layout, cells, LicenceMessages.Local, ObjectType.LOCAL_SEATS);
        seats(layout, cells, LicenceMessages.Network, ObjectType.NETWORK_SEATS);
        selects(viewer);
        commands(cells);
        context().followEdits(page, this::refresh);
        context().findings().follow(page, analysis -> refresh());
    }

    private void commands(TableEdits cells) {
        SeatsClipboard clipboard = new SeatsClipboard(viewer, context(), cells::column);
        FocusCommands.of(getSite(), viewer.getTable())
                .on(
                        IWorkbenchCommandConstants.FILE_RENAME,
                        cells::editFirst,
                        () -> !viewer.getSelection().isEmpty())
                .on(ADD, this::addPartition)
                .on(IWorkbenchCommandConstants.EDIT_CUT, clipboard::cut, clipboard::canCopy)
                .on(IWorkbenchCommandConstants.EDIT_COPY, clipboard::copy, clipboard::canCopy)
                .on(IWorkbenchCommandConstants.EDIT_PASTE, clipboard::paste, clipboard::canPaste)
                .on(IWorkbenchCommandConstants.EDIT_DELETE, clipboard::delete, clipboard::canCopy)
                .on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, clipboard::selectAll)
                .menu();
    }

    private void addPartition() {
        PartitionChange made = context().contents().addPartition();
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(made), true);
    }

    private void partitions(TableColumnLayout layout) {
        TableViewerColumn column = Columns.add(viewer, layout, LicenceMessages.Partition, 40, 80);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return context().words().partition((PartitionChange) row);
            }

            @Override
            public Image getImage(Object row) {
                return Icons.image("partition");
            }
        });
    }

    private void seats(TableColumnLayout layout, TableEdits cells, String title, ObjectType object) {
        TableViewerColumn column = Columns.add(viewer, layout, title, 30, 80);
        column.getColumn().setImage(ObjectIcons.of(object));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text((PartitionChange) row, object);
            }

            @Override
            public Image getImage(Object row) {
                return worst((PartitionChange) row, object)
                        .map(finding -> FindingIcons.of(finding.severity()))
                        .orElse(null);
            }

            @Override
            public String getToolTipText(Object row) {
                return worst((PartitionChange) row, object)
                        .map(ProfileFindings::text)
                        .orElse(null);
            }
        });
        cells.text(
                column,
                (PartitionChange row) -> text(row, object),
                (List<PartitionChange> rows, String typed) -> set(rows, object, typed));
    }

    private String text(PartitionChange partition, ObjectType object) {
        return SeatsEdits.seats(partition, object).map(codec::write).orElse("");
    }

    private Optional<Finding> worst(PartitionChange partition, ObjectType object) {
        List<NumberChange> changes = SeatsEdits.changes(partition, object);
        return changes.stream()
                .flatMap(change -> context().findings().known().worst(change).stream())
                .findFirst();
    }

    private Optional<String> set(List<PartitionChange> partitions, ObjectType object, String typed) {
        try {
            Optional<Seats> seats = codec.read(typed);
            new SeatsEdits(context().profile(), context().edits()).set(partitions, object, seats);
            return Optional.empty();
        } catch (TextCodec.UnreadableException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void refresh() {
        if (!viewer.isCellEditorActive()) {
            viewer.refresh();
        }
    }

    @Override
    protected void profileChanged() {
        viewer.setInput(context().profile().getPartitions());
    }

    @Override
    protected void focusFirst() {
        viewer.getTable().setFocus();
    }

    @Override
    protected boolean shows(EObject object, EStructuralFeature feature) {
        return false;
    }
}
