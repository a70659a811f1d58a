package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rums.ui.internal.wizard.Fields;

/** A page on which a new file is named, with a suggestion; what stands around the name is the subclass's. */
abstract class SavePage extends WizardPage {
    private final FileField.Kind kind;
    private FileField file;

    SavePage(String title, String description, FileField.Kind kind) {
        super("save");
        this.kind = kind;
        setTitle(title);
        setDescription(description);
    }

    @Override
    public final void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3);
        createAbove(fields);
        file = new FileField(fields, SWT.SAVE, kind, this::validate);
        createBelow(fields);
        setControl(fields.area());
        file.suggest(suggestion());
        file.setFocus();
    }

    /** Adds what stands above the file. */
    void createAbove(Fields fields) {
        // most pages begin with the file
    }

    /** Adds what stands below the file. */
    abstract void createBelow(Fields fields);

    /** Returns how the file might be called. */
    abstract String suggestion();

    /** Suggests a name again, for something else. */
    final void suggest() {
        file.suggest(suggestion());
    }

    /** Looks whether the page is complete; to be called after every change. */
    void validate() {
        setErrorMessage(null);
        setPageComplete(file.path().isPresent());
    }

    final Path path() {
        return file.path().orElseThrow();
    }
}
