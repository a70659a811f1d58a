package org.rums.ui.internal.profile.conditions;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfilePage;
import org.rums.ui.internal.profile.Sash;

/** The page Conditions: what must hold for a box, as sentences at the left, the fields of the chosen one at the right. */
public final class ConditionsPage extends ProfilePage {
    /** Id of the page. */
    public static final String ID = "org.rums.ui.profile.conditions";

    private static final String ADD = "org.rums.ui.profile.add";
    private static final int[] WEIGHTS = {45, 55};

    private ConditionList list;
    private ConditionDetails details;

    /** A page without widgets yet. */
    public ConditionsPage(ProfileContext context) {
        super(context, ID, ConditionMessages.Page);
    }

    @Override
    protected void createBody(Composite body, FormToolkit toolkit) {
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        list = new ConditionList(sash, toolkit, context());
        details = new ConditionDetails(sash, toolkit, context());
        Sash.remember(sash, ID, WEIGHTS);
        list.viewer().addSelectionChangedListener(event -> details.show(list.selected()));
        list.onAdded(details::setFocus);
        selects(list.viewer());
        java.util.function.BooleanSupplier own = () -> !list.conditions().isEmpty();
        FocusCommands.of(getSite(), list.viewer().getTable())
                .on(ADD, list::openMenu)
                .on(IWorkbenchCommandConstants.EDIT_CUT, list::cut, own)
                .on(IWorkbenchCommandConstants.EDIT_COPY, list::copy, own)
                .on(
                        IWorkbenchCommandConstants.EDIT_PASTE,
                        list::paste,
                        () -> context().clipboard().get().isPresent())
                .on(IWorkbenchCommandConstants.EDIT_DELETE, list::delete, own)
                .on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, list::selectAll)
                .menu();
    }

    @Override
    protected void profileChanged() {
        list.show();
        details.show(list.selected());
    }

    @Override
    protected void focusFirst() {
        list.viewer().getTable().setFocus();
    }

    private static EObject condition(EObject object) {
        EObject row = object;
        while (row != null && !(row instanceof Condition) && !(row instanceof Change)) {
            row = row.eContainer();
        }
        return row;
    }

    @Override
    protected boolean shows(EObject object, EStructuralFeature feature) {
        return condition(object) instanceof Condition;
    }

    @Override
    protected void reveal(EObject object, EStructuralFeature feature) {
        list.select(List.of(condition(object)));
        details.setFocus(object, feature);
    }
}
