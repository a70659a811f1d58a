package org.rums.ui.internal.profile.objects;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.Change;
import org.rums.model.Moment;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Uses;
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
                .on(ADD, tree::chooseChange)
                .menu();
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
        return feature == Literals.UPDATE_PROFILE__PARTITIONS
                || row(object).isPresent()
                || use(object, feature).isPresent();
    }

    private static Optional<EObject> row(EObject object) {
        return Optional.ofNullable(ObjectsTree.row(object));
    }

    /** Finds the first change that asks for a parameter, beside whose value its default and limits are edited. */
    private Optional<EObject> use(EObject object, EStructuralFeature feature) {
        boolean inside = object instanceof Moment;
        return (inside ? object.eContainer() : object) instanceof Parameter parameter
                        && ParameterRows.edits(inside ? object.eContainingFeature() : feature)
                ? Uses.of(context().profile()).of(Parameters.name(parameter)).stream()
                        .map(Slot::owner)
                        .filter(Change.class::isInstance)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    protected void reveal(EObject object, EStructuralFeature feature) {
        Optional<EObject> row = row(object).or(() -> use(object, feature));
        row.ifPresentOrElse(
                found -> {
                    tree.reveal(found);
                    details.setFocus(object, feature);
                },
                tree::focusAdd);
    }
}
