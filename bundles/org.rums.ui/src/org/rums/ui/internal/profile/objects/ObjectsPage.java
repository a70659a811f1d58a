package org.rums.ui.internal.profile.objects;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfilePage;
import org.rums.ui.internal.profile.Sash;

/** The page Data Objects: partitions with their changes at the left, the fields of the chosen ones at the right. */
public final class ObjectsPage extends ProfilePage {
    /** Id of the page. */
    public static final String ID = "org.rums.ui.profile.objects";

    private static final String ADD = "org.rums.ui.profile.add";
    private static final int[] WEIGHTS = {40, 60};

    private ObjectsTree tree;
    private DetailsPart details;

    /** A page without widgets yet. */
    public ObjectsPage(ProfileContext context) {
        super(context, ID, ObjectMessages.Page);
    }

    @Override
    protected void createBody(Composite body, FormToolkit toolkit) {
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        tree = new ObjectsTree(sash, toolkit, context());
        details = new DetailsPart(sash, toolkit, context(), tree.labels());
        Sash.remember(sash, ID, WEIGHTS);
        tree.viewer().addSelectionChangedListener(event -> details.show(tree.selected()));
        tree.onAdded(details::setFocus);
        tree.viewer().addDoubleClickListener(event -> details.setFocus());
        selects(tree.viewer());
        commands();
    }

    private void commands() {
        java.util.function.BooleanSupplier some = () -> !tree.selected().isEmpty();
        FocusCommands.of(getSite(), tree.viewer().getTree())
                .on(IWorkbenchCommandConstants.EDIT_CUT, tree::cut, some)
                .on(IWorkbenchCommandConstants.EDIT_COPY, tree::copy, some)
                .on(
                        IWorkbenchCommandConstants.EDIT_PASTE,
                        tree::paste,
                        () -> context().clipboard().get().isPresent())
                .on(IWorkbenchCommandConstants.EDIT_DELETE, tree::delete, some)
                .on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, tree::selectAll)
                .on(IWorkbenchCommandConstants.FILE_RENAME, tree::rename, some)
                .on(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, tree::focusFilter)
                .on(ADD, tree::chooseChange);
    }

    @Override
    protected void profileChanged() {
        tree.show(context().profile());
        details.show(tree.selected());
    }

    @Override
    protected void focusFirst() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    protected boolean shows(EObject object, EStructuralFeature feature) {
        return object instanceof PartitionChange || ObjectsTree.row(object) instanceof Change;
    }

    @Override
    protected boolean reveal(EObject object, EStructuralFeature feature) {
        EObject row = ObjectsTree.row(object);
        if (row == null) {
            return false;
        }
        tree.select(List.of(row));
        details.setFocus();
        return true;
    }
}
