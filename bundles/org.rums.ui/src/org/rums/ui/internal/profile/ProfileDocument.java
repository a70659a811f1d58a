package org.rums.ui.internal.profile;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Drafts;
import org.rums.model.UpdateProfile;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.draft.DraftKeeper;
import org.rums.ui.internal.workspace.EncryptedProfiles;
import org.rums.ui.internal.workspace.FileWatch;

/** The file of an editor: reads it in the background, writes it, and notices when somebody else changed it. */
final class ProfileDocument {
    /** What shows the document. */
    interface View {
        /** The profile of the context is that of the file, or a draft. */
        void loaded(Beginning beginning);

        /** The vault is locked: nothing of the profile may be seen. Tells whether there are edits that were not saved. */
        void locked(boolean edits);

        /** Edits are not on the disk, for a reason in words; perhaps since the vault is locked. */
        void notKept(String why, boolean hidden);

        /** The file cannot be read, for a reason in words. */
        void failed(String why);

        /** Somebody else changed the file, or took it away. */
        void changedOutside(boolean gone);
    }

    private static final System.Logger LOG = System.getLogger(ProfileDocument.class.getName());
    /** How long edits may be younger than what is kept of them. */
    private static final int PAUSE_MILLIS = 2_000;

    private final ProfileContext context;
    private final ProfileKeys keys;
    private final EncryptedProfiles files;
    private final DraftKeeper keeper;
    private final View view;
    private final Display display = Display.getCurrent();
    private final FileWatch watch = new FileWatch(this::changedOutside);
    private final Runnable vaultChanges = () -> later(this::vaultChanged);
    private final Consumer<Drafts> vaultLocks = this::locking;
    private final DocumentJobs jobs = new DocumentJobs();
    private volatile Optional<IFile> file = Optional.empty();
    private boolean shown;
    /** What is edited is not based on what the file holds now, or there is a draft of it. */
    private boolean overwrites;
    /** Counts the edits. */
    private long edits;
    /** Some of them are about to be kept. */
    private boolean keeping;

    ProfileDocument(ProfileContext context, ProfileKeys keys, View view) {
        this.context = context;
        this.keys = keys;
        this.files = new EncryptedProfiles(keys.access());
        this.keeper = new DraftKeeper(keys);
        this.view = view;
    }

    IFile file() {
        return file.orElseThrow();
    }

    /** Opens a file: the view is told when it is there. */
    void open(IFile opened) {
        file = Optional.of(opened);
        watch.watch(opened);
        context.stack().addCommandStackListener(event -> edited());
        keys.listen(vaultChanges);
        keys.beforeLocking(vaultLocks);
        if (keys.isOpen()) {
            load();
        } else {
            view.locked(false);
        }
    }

    private void edited() {
        edits++;
        if (shown && !keeping) {
            keeping = true;
            display.timerExec(PAUSE_MILLIS, this::keep);
        }
    }

    /** Keeps what is edited as a draft, or takes it away where all edits were undone. */
    private void keep() {
        keeping = false;
        if (!shown) {
            return;
        }
        String doing = ProfileMessages.format(ProfileMessages.Keeping, file().getName());
        if (context.stack().isSaveNeeded()) {
            Edited edited = new Edited(file(), edits, EcoreUtil.copy(context.profile()));
            jobs.run(doing, () -> keys.drafts().ifPresent(drafts -> keep(drafts, edited, false)));
        } else {
            forget(doing);
        }
    }

    private Job forget(String doing) {
        IFile now = file();
        long count = edits;
        return jobs.run(doing, () -> keeper.discard(now, count));
    }

    /** What was edited until now. */
    private record Edited(IFile file, long count, UpdateProfile profile) {}

    private void keep(Drafts drafts, Edited edited, boolean locking) {
        try {
            keeper.keep(drafts, edited.file(), edited.count(), edited.profile());
        } catch (RefusedException e) {
            if (e.code() != ResultCode.VAULT_LOCKED) {
                LOG.log(Level.ERROR, "a draft was not kept: {0}", e.code());
                String sentence = locking ? ProfileMessages.NotKeptLocked : ProfileMessages.NotKept;
                later(() -> view.notKept(ProfileMessages.format(sentence, Refusals.sentence(e)), locking));
            }
        }
    }

    /** The last moment to keep what is edited: hides everything, so that nothing is edited after it. */
    private void locking(Drafts drafts) {
        AtomicReference<Optional<Edited>> taken = new AtomicReference<>(Optional.empty());
        if (!display.isDisposed()) {
            display.syncExec(() -> taken.set(hide()));
        }
        taken.get().ifPresent(edited -> keep(drafts, edited, true));
    }

    private void vaultChanged() {
        if (keys.isOpen() && !shown) {
            load();
        } else if (!keys.isOpen() && shown) {
            hide();
        }
    }

    /** Hides everything, and returns what was edited and not saved. */
    private Optional<Edited> hide() {
        if (!shown) {
            return Optional.empty();
        }
        boolean unsaved = context.stack().isSaveNeeded();
        Edited edited = new Edited(file(), edits, context.profile());
        shown = false;
        context.hide();
        view.locked(unsaved);
        return unsaved ? Optional.of(edited) : Optional.empty();
    }

    /** Reads the file anew; edits that were not saved are lost. */
    void revert() {
        forget(ProfileMessages.format(ProfileMessages.Loading, file().getName()));
        load();
    }

    /** Reads the file, and what was kept of edits that were not saved. What is edited meanwhile is not replaced. */
    void load() {
        IFile source = file();
        long count = edits;
        jobs.run(ProfileMessages.format(ProfileMessages.Loading, source.getName()), () -> read(source, count));
    }

    private void read(IFile source, long count) {
        try {
            Loaded loaded = Loaded.read(source, files, keeper);
            later(() -> show(loaded, count));
        } catch (RefusedException e) {
            if (e.code() == ResultCode.VAULT_LOCKED) {
                later(() -> view.locked(false));
            } else {
                failed(Refusals.text(ProfileMessages.format(ProfileMessages.NotLoaded, source.getName()), e));
            }
        } catch (CoreException e) {
            failed(ProfileMessages.format(ProfileMessages.NotRead, source.getName(), e.getMessage()));
        }
    }

    private void failed(String why) {
        later(() -> view.failed(why));
    }

    private void show(Loaded loaded, long count) {
        if (!keys.isOpen()) {
            view.locked(false);
            return;
        }
        if (shown && edits != count && context.stack().isSaveNeeded()) {
            overwrites = true;
            view.changedOutside(false);
            return;
        }
        shown = true;
        overwrites = loaded.beginning().unsaved();
        watch.seen();
        context.show(loaded.profile());
        if (overwrites) {
            context.stack().flushUnsaved();
        }
        view.loaded(loaded.beginning());
    }

    private void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }

    /**
     * Writes the profile.
     *
     * @param target the file itself; or another one, which the document then stands for and which is a profile of its
     *     own
     * @return why it was not written; empty when it was
     */
    Optional<String> save(IFile target, IProgressMonitor monitor) {
        UpdateProfile copy = EcoreUtil.copy(context.profile());
        if (!target.equals(file())) {
            copy.setUuid(null);
            copy.setRevision(0);
        }
        boolean over = overwrites;
        context.stack().endRun();
        watch.pause();
        try {
            ModalContext.run(progress -> write(target, copy, over, progress), true, monitor, display);
            saved(target, copy);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(why(target, e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(why(target, e));
        } finally {
            watch.resume();
            // where another program was faster, the editor hears of it now
            watch.look();
        }
    }

    private void write(IFile target, UpdateProfile copy, boolean over, IProgressMonitor monitor)
            throws InvocationTargetException {
        try {
            if (over && copy.getUuid() != null) {
                copy.setRevision(Math.max(copy.getRevision(), revision(target)));
            }
            files.write(target, copy, monitor);
        } catch (CoreException | RefusedException e) {
            throw new InvocationTargetException(e);
        }
    }

    /** Returns the revision of what a file holds now, which is to be overwritten; 0 where it is none for this reader. */
    private int revision(IFile target) {
        try {
            return files.read(target).profile().getRevision();
        } catch (CoreException | RefusedException e) {
            return 0;
        }
    }

    private static String why(IFile target, Throwable cause) {
        return cause instanceof RefusedException refused
                ? Refusals.text(ProfileMessages.format(ProfileMessages.NotSaved, target.getName()), refused)
                : ProfileMessages.format(ProfileMessages.NotWritten, target.getName(), cause.getMessage());
    }

    private void saved(IFile target, UpdateProfile copy) {
        forget(ProfileMessages.format(ProfileMessages.Saved, target.getName(), copy.getRevision()));
        file = Optional.of(target);
        watch.watch(target);
        overwrites = false;
        if (!shown) {
            // locked in the meantime: there is nothing to show
            return;
        }
        UpdateProfile profile = context.profile();
        profile.setUuid(copy.getUuid());
        profile.setRevision(copy.getRevision());
        profile.setSavedBy(copy.getSavedBy());
        profile.setSavedAt(copy.getSavedAt());
        if (!profile.getRecipients().equals(copy.getRecipients())) {
            profile.getRecipients().clear();
            profile.getRecipients().addAll(copy.getRecipients());
        }
        context.stack().saveIsDone();
    }

    /** Looks whether the file was changed by another program. */
    void look() {
        watch.look();
    }

    private void changedOutside(boolean gone) {
        later(() -> {
            if (shown || gone) {
                overwrites = context.stack().isSaveNeeded();
                view.changedOutside(gone);
            } else if (keys.isOpen()) {
                load();
            }
        });
    }

    /** Ends it; what was edited and not saved is no longer wanted, unless it is hidden now. */
    void close() {
        keys.forget(vaultChanges);
        keys.forgetKeeper(vaultLocks);
        watch.close();
        if (shown) {
            Job forgetting = forget(file().getName());
            if (PlatformUI.getWorkbench().isClosing()) {
                DocumentJobs.await(forgetting);
            }
        }
        shown = false;
        context.hide();
    }
}
