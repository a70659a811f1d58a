package org.rums.ui.internal.workspace;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.StatusLine;

/** Gives a resource another name in its row; a name that cannot be stays in the row until it is mended. */
final class RenameInPlace implements ICellModifier {
    private static final String NAME = "name";
    private final TreeViewer viewer;
    private Optional<String> typed = Optional.empty();
    private boolean asked;

    RenameInPlace(TreeViewer viewer) {
        this.viewer = viewer;
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {new TextCellEditor(viewer.getTree())});
        viewer.setCellModifier(this);
        TreeViewerEditor.create(
                viewer,
                new ColumnViewerEditorActivationStrategy(viewer) {
                    @Override
                    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                        return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
                    }
                },
                ColumnViewerEditor.DEFAULT);
    }

    void start(IResource resource) {
        asked = true;
        viewer.editElement(resource, 0);
        asked = false;
    }

    @Override
    public boolean canModify(Object element, String property) {
        return asked && element instanceof IResource;
    }

    @Override
    public Object getValue(Object element, String property) {
        String value = typed.orElse(shown((IResource) element));
        typed = Optional.empty();
        return value;
    }

    @Override
    public void modify(Object row, String property, Object value) {
        if (row instanceof Item item && item.getData() instanceof IResource resource) {
            String name = String.valueOf(value).strip();
            if (!name.isEmpty() && !name.equals(shown(resource))) {
                change(resource, name);
            }
        }
    }

    private void change(IResource resource, String name) {
        String file = ProfileFiles.isProfile(resource) ? name + '.' + ProfileFiles.EXTENSION : name;
        String fault = fault(resource, file);
        if (!fault.isEmpty()) {
            typed = Optional.of(name);
            viewer.getControl().getDisplay().asyncExec(() -> start(resource));
            StatusLine.show(Icons.image("state-damaged"), fault);
            return;
        }
        IPath target = resource.getParent().getFullPath().append(file);
        new ResourceOperations(viewer.getControl().getShell())
                .run(
                        new MoveResourcesOperation(resource, target, WorkspaceMessages.Rename_Label),
                        Icons.image("copy"),
                        Messages.bind(WorkspaceMessages.Rename_Done, name),
                        () -> select(target));
    }

    private void select(IPath place) {
        IResource renamed = ResourcesPlugin.getWorkspace().getRoot().findMember(place);
        if (renamed != null && !viewer.getControl().isDisposed()) {
            viewer.setSelection(new StructuredSelection(renamed), true);
        }
    }

    private static String fault(IResource resource, String name) {
        String unusable = ProfileFiles.fault(name, resource.getType());
        boolean otherCase = name.equalsIgnoreCase(resource.getName());
        return unusable.isEmpty() && !otherCase && ProfileFiles.exists(resource.getParent(), name)
                ? WorkspaceMessages.Name_Taken
                : unusable;
    }

    private static String shown(IResource resource) {
        return resource instanceof IFile file ? ResourceLabels.title(file) : resource.getName();
    }
}
