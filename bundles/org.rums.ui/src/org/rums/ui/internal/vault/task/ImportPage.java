package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.wizard.Fields;

/**
 * A page on which a file is named. As soon as it was read, the page shows what is in it, so that it can be compared
 * before it goes into the vault. A file that cannot be read keeps its name there.
 *
 * @param <T> what is read; closed with the page
 */
abstract class ImportPage<T extends AutoCloseable> extends WizardPage {
    private static final int PAUSE_MILLIS = 200;

    private final FileField.Kind kind;
    private final String refused;
    private final Reading<T> reading = new Reading<>(this::show);
    private FileField file;
    private int typed;

    /**
     * A page without widgets yet.
     *
     * @param kind of the files
     * @param refused says that it was not read, as a sentence
     */
    ImportPage(String title, String description, FileField.Kind kind, String refused) {
        super("import");
        this.kind = kind;
        this.refused = refused;
        setTitle(title);
        setDescription(description);
    }

    @Override
    public final void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3);
        file = new FileField(fields, SWT.OPEN, kind, this::named);
        createRows(fields);
        fields.area().addListener(SWT.Dispose, event -> reading.close());
        setControl(fields.area());
        show();
        file.setFocus();
    }

    /** Adds what stands below the file. */
    abstract void createRows(Fields fields);

    /** Begins to read, where nothing but the file is needed for that. */
    abstract void fileNamed(Path path);

    /** Shows what was found, or nothing. */
    abstract void showFound(Optional<T> found);

    /** Returns whether what was found can be taken, or that it has to be read first and can be. */
    abstract boolean ready();

    /** Another file was named. */
    void forgetFile() {
        // most pages know nothing of it yet
    }

    private void named() {
        reading.forget();
        forgetFile();
        show();
        typed++;
        int now = typed;
        Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
            if (now == typed && getControl() != null && !getControl().isDisposed()) {
                file.path().ifPresent(this::fileNamed);
            }
        });
    }

    /** Reads in the background. */
    final void read(Reading.Source<T> source) {
        reading.read(TaskMessages.Reading, source);
        show();
    }

    /** Drops what was read: something changed that it was read with. */
    final void again() {
        reading.forget();
        show();
    }

    /** Shows how things are. */
    final void show() {
        showFound(reading.found());
        setErrorMessage(reading.refusal().map(this::text).orElse(null));
        setMessage(reading.busy() ? TaskMessages.Reading : null);
        setPageComplete(!reading.busy() && ready());
    }

    private String text(RefusedException why) {
        return why.code() == ResultCode.MALFORMED
                ? Refusals.text(refused, why, TaskMessages.OtherFile)
                : Refusals.text(refused, why);
    }

    final Optional<T> found() {
        return reading.found();
    }

    final Optional<Path> path() {
        return file.path();
    }
}
