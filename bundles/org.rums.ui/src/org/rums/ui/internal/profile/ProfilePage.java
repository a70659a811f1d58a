package org.rums.ui.internal.profile;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.help.HelpPlace;

/**
 * A page of the profile editor. Its widgets are made when it is first shown; {@link #profileChanged()} is called then
 * and, as soon as it is in front, when another profile has taken the place of the one before; a profile that is hidden
 * goes from all pages at once.
 */
public abstract class ProfilePage extends FormPage {
    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 200;

    private final ProfileContext context;
    private Optional<ISelectionProvider> selection = Optional.empty();
    private boolean made;
    private boolean behind;

    /**
     * A page without widgets yet.
     *
     * @param context what the pages share
     * @param id of the page
     * @param title on its tab, at most 18 characters
     */
    protected ProfilePage(ProfileContext context, String id, String title) {
        super(id, title);
        this.context = context;
    }

    /** Returns what the pages share. */
    protected final ProfileContext context() {
        return context;
    }

    /** Lets views follow what is selected on this page. */
    protected final void selects(ISelectionProvider provider) {
        selection = Optional.of(provider);
    }

    /** Returns what tells the selection of this page. */
    final Optional<ISelectionProvider> selection() {
        return selection;
    }

    /** Makes the widgets. */
    protected abstract void createBody(Composite body, FormToolkit toolkit);

    /** Shows the profile of the context: another object than before. */
    protected abstract void profileChanged();

    /** Puts the focus on the first useful field. */
    protected abstract void focusFirst();

    /**
     * Shows a place of the profile that it said it shows; the page has its widgets by then and is in front.
     *
     * @param object in the profile
     * @param feature of the object; null for the object itself
     */
    protected void reveal(EObject object, EStructuralFeature feature) {
        throw new IllegalStateException("shows nothing of it");
    }

    /** Tells whether {@link #reveal} shows a place, before the page has its widgets. */
    protected boolean shows(EObject object, EStructuralFeature feature) {
        return false;
    }

    @Override
    protected final void createFormContent(IManagedForm form) {
        Composite body = form.getForm().getBody();
        body.setLayout(GridLayoutFactory.fillDefaults().create());
        Composite filled = form.getToolkit().createComposite(body);
        filled.setLayout(new FillLayout());
        filled.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(LEAST_WIDTH, LEAST_HEIGHT)
                .create());
        HelpPlace.name(filled, getId());
        createBody(filled, form.getToolkit());
        made = true;
        context.follow(() -> {
            behind = true;
            if (!body.isDisposed() && (isActive() || context.isHidden())) {
                catchUp();
            }
        });
        profileChanged();
    }

    /** Shows the profile that took the place of another one while a different page was in front. */
    final void catchUp() {
        if (behind) {
            behind = false;
            profileChanged();
        }
    }

    @Override
    public final void setFocus() {
        if (made && !hasFocus()) {
            focusFirst();
        }
    }

    /** Whether the focus is on this page already: there it stays when the editor comes to the front. */
    private boolean hasFocus() {
        Control page = getPartControl();
        Control focus = page.getDisplay().getFocusControl();
        while (focus != null && focus != page) {
            focus = focus.getParent();
        }
        return focus == page && page.isVisible();
    }

    @Override
    public final boolean isDirty() {
        return false;
    }
}
