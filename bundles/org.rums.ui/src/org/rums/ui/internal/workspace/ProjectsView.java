package org.rums.ui.internal.workspace;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DecoratingLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.eclipse.ui.model.WorkbenchContentProvider;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.commands.Commands;
import org.rums.ui.internal.view.Hint;

/** The projects with their folders and profiles. While there is none, leads to the wizard for a first profile. */
public final class ProjectsView extends ViewPart {
    private static final String OPEN = "open";
    private final IResourceChangeListener follower = event -> later();
    private Optional<IMemento> remembered = Optional.empty();
    private PageBook book;
    private Hint hint;
    private TreeViewer viewer;
    private RenameInPlace rename;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = Optional.ofNullable(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        book = new PageBook(parent, SWT.NONE);
        hint = new Hint(book, "empty-projects");
        hint.show(WorkspaceMessages.Projects_Empty, () -> Commands.run(RumsWorkbench.NEW_PROFILE_COMMAND));
        viewer = createViewer(book);
        rename = new RenameInPlace(viewer);
        getSite().setSelectionProvider(viewer);
        new UndoRedoActionGroup(getViewSite(), WorkspaceUndoUtil.getWorkspaceUndoContext(), true)
                .fillActionBars(getViewSite().getActionBars());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
        show();
    }

    private TreeViewer createViewer(Composite parent) {
        TreeViewer tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new WorkbenchContentProvider());
        tree.setLabelProvider(new DecoratingLabelProvider(
                new ResourceLabels(),
                PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator()));
        tree.setComparator(new ResourceOrder());
        tree.addFilter(new HiddenFiles());
        tree.setExpandPreCheckFilters(true);
        tree.setInput(root());
        tree.setExpandedElements(expandedBefore());
        tree.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
        ResourceDrop.support(tree);
        MenuManager menu = new MenuManager();
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        return tree;
    }

    private void open(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof IContainer container) {
            viewer.setExpandedState(container, !viewer.getExpandedState(container));
        } else {
            Commands.run(RumsWorkbench.OPEN_FILE_COMMAND);
        }
    }

    /** Selects a resource and opens what it lies in. */
    public void reveal(IResource resource) {
        show();
        viewer.refresh(resource.getParent());
        viewer.setSelection(new StructuredSelection(resource), true);
    }

    /** Lets the user give a resource another name, in its row. */
    void rename(IResource resource) {
        rename.start(resource);
    }

    @Override
    public void setFocus() {
        if (hasProjects()) {
            viewer.getControl().setFocus();
        } else {
            hint.control().setFocus();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        for (Object element : viewer.getExpandedElements()) {
            if (element instanceof IResource resource) {
                memento.createChild(OPEN, resource.getFullPath().toString());
            }
        }
    }

    private Object[] expandedBefore() {
        return remembered.stream()
                .flatMap(memento -> Arrays.stream(memento.getChildren(OPEN)))
                .map(child -> root().findMember(IPath.fromPortableString(child.getID())))
                .filter(IContainer.class::isInstance)
                .toArray();
    }

    private void later() {
        if (!book.isDisposed()) {
            book.getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        if (!book.isDisposed()) {
            book.showPage(hasProjects() ? viewer.getControl() : hint.control());
        }
    }

    private static boolean hasProjects() {
        return root().getProjects().length > 0;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(follower);
        super.dispose();
    }
}
