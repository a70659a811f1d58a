package org.rums.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.file.ProfileFile;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.workspace.EncryptedProfiles;
import org.rums.ui.internal.workspace.FileWatch;

/**
 * The files of an editor: reads and compares them in the background, again whenever one of them changes and when the
 * vault is opened. What comes after the vault was locked, or after a newer reading began, is dropped.
 */
final class ComparedFiles {
    /** What shows the comparison. */
    interface View {
        /** Both files are being read for the first time, or again after nothing could be shown. */
        void reading();

        /** Both files were read. */
        void compared(Compared result);

        /** The vault is locked: nothing of the profiles may be seen. */
        void locked();

        /** A file, or both, cannot be read, for reasons in words. */
        void failed(String why);

        /** A file is not there. */
        void gone(IFile file);
    }

    private final ProfileKeys keys;
    private final EncryptedProfiles profiles;
    private final View view;
    private final Display display = Display.getCurrent();
    private final FileWatch left = new FileWatch(gone -> later(this::load));
    private final FileWatch right = new FileWatch(gone -> later(this::load));
    private final Runnable vaultChanges = () -> later(this::vaultChanged);
    private Optional<CompareInput> input = Optional.empty();
    private boolean shown;
    private int readings;

    ComparedFiles(ProfileKeys keys, View view) {
        this.keys = keys;
        this.profiles = new EncryptedProfiles(keys.access());
        this.view = view;
    }

    /** Begins: the view is told what there is. */
    void open(CompareInput files) {
        keys.listen(vaultChanges);
        use(files);
    }

    /** Goes on with other files. */
    void use(CompareInput files) {
        input = Optional.of(files);
        left.watch(files.left());
        right.watch(files.right());
        load();
    }

    private void vaultChanged() {
        if (!keys.isOpen() || !shown) {
            load();
        }
    }

    /** Looks whether other programs changed the files. */
    void look() {
        left.look();
        right.look();
    }

    /** Reads and compares the files anew. */
    void load() {
        readings++;
        input.ifPresent(files -> {
            Optional<IFile> gone = Stream.of(files.left(), files.right())
                    .filter(file -> !file.exists())
                    .findFirst();
            if (gone.isPresent()) {
                shown = false;
                view.gone(gone.get());
            } else if (keys.isOpen()) {
                start(files);
            } else {
                shown = false;
                view.locked();
            }
        });
    }

    private void start(CompareInput files) {
        if (!shown) {
            view.reading();
        }
        int reading = readings;
        Job job = Job.create(
                Messages.format(CompareMessages.Reading, files.leftTitle(), files.rightTitle()),
                (ICoreRunnable) monitor -> compare(files, reading));
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void compare(CompareInput files, int reading) {
        List<String> why = new ArrayList<>();
        try {
            Optional<ProfileFile.Opened> before = read(files.left(), why);
            Optional<ProfileFile.Opened> after = read(files.right(), why);
            if (before.isPresent() && after.isPresent()) {
                Compared result = Compared.of(before.get(), after.get());
                ifStillWanted(reading, true, () -> view.compared(result));
            } else {
                ifStillWanted(reading, false, () -> view.failed(String.join("\n\n", why)));
            }
        } catch (RefusedException e) {
            later(() -> {
                if (reading == readings) {
                    load();
                }
            });
        }
    }

    /** Reads a file; only a locked vault ends the comparison at once. */
    private Optional<ProfileFile.Opened> read(IFile file, List<String> why) throws RefusedException {
        try {
            return Optional.of(profiles.read(file));
        } catch (RefusedException e) {
            if (e.code() == ResultCode.VAULT_LOCKED) {
                throw e;
            }
            why.add(Refusals.text(Messages.format(CompareMessages.NotOpened, file.getFullPath()), e));
        } catch (CoreException e) {
            why.add(Messages.format(CompareMessages.NotRead, file.getFullPath(), e.getMessage()));
        }
        return Optional.empty();
    }

    private void ifStillWanted(int reading, boolean success, Runnable what) {
        later(() -> {
            if (reading == readings && keys.isOpen()) {
                shown = success;
                what.run();
            }
        });
    }

    private void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }

    void close() {
        readings++;
        input = Optional.empty();
        keys.forget(vaultChanges);
        left.close();
        right.close();
    }
}
