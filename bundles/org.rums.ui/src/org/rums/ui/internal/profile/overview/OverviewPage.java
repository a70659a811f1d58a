package org.rums.ui.internal.profile.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.ClockRepair;
import org.rums.model.DateValue;
import org.rums.model.Moment;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.ui.internal.editor.Sections;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfilePage;
import org.rums.ui.internal.profile.Sash;

/** The page Overview: name, boxes and validity at the left; what the profile does and asks for at the right. */
public final class OverviewPage extends ProfilePage {
    /** Id of the page. */
    public static final String ID = "org.rums.ui.profile.overview";

    private static final int[] WEIGHTS = {48, 52};

    private ProfileFields fields;
    private SpecialFields special;
    private Summary summary;
    private ParameterTable parameters;

    /** A page without widgets yet. */
    public OverviewPage(ProfileContext context) {
        super(context, ID, OverviewMessages.Page);
    }

    @Override
    protected void createBody(Composite body, FormToolkit toolkit) {
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        Composite left = Sections.scrolled(sash, toolkit);
        Composite right = Sections.scrolled(sash, toolkit);
        fields =
                new ProfileFields(Sections.section(left, toolkit, OverviewMessages.Profile, false), toolkit, context());
        special = new SpecialFields(Sections.section(left, toolkit, OverviewMessages.Box, false), toolkit, context());
        summary = new Summary(Sections.section(right, toolkit, OverviewMessages.Does, false), toolkit, context());
        parameters = new ParameterTable(
                Sections.section(right, toolkit, OverviewMessages.Asks, true), toolkit, context(), getSite());
        Sash.remember(sash, ID, WEIGHTS);
        selects(parameters.viewer());
    }

    @Override
    protected void profileChanged() {
        fields.show(context().profile());
        special.show(context().profile());
        summary.show();
        parameters.show();
    }

    @Override
    protected void focusFirst() {
        fields.setFocus();
    }

    @Override
    protected boolean shows(EObject object, EStructuralFeature feature) {
        return object instanceof UpdateProfile
                || object instanceof Parameter
                || object instanceof Moment
                || object instanceof ClockRepair
                || object instanceof DateValue && object.eContainer() instanceof ClockRepair;
    }

    @Override
    protected void reveal(EObject object, EStructuralFeature feature) {
        if (object instanceof Parameter || object instanceof Moment) {
            parameters.reveal(object, feature);
        } else if (!fields.spots().focus(object, feature) && !special.spots().focus(object, feature)) {
            fields.setFocus();
        }
    }
}
