package org.rums.ui.internal.wizard;

import org.eclipse.ui.INewWizard;

/** A wizard whose last button says what it makes. */
public interface CreatingWizard extends INewWizard {
    /** Returns the text of the button that ends the wizard, such as "Create Project", as things stand. */
    String createLabel();

    /** Returns whether the wizard can be shown; asks for what it needs, if anything. */
    default boolean canStart() {
        return true;
    }
}
