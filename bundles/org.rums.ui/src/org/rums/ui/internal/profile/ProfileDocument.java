package org.rums.ui.internal.profile;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.workspace.EncryptedProfiles;
import org.rums.ui.internal.workspace.FileWatch;

/** The file of an editor: reads it in the background, writes it, and notices when somebody else changed it. */
final class ProfileDocument {
    /** What shows the document. */
    interface View {
        /** The profile of the context is that of the file. */
        void loaded(ProfileFile.Opened opened);

        /** The vault is locked: nothing of the profile may be seen. */
        void locked();

        /** The file cannot be read, for a reason in words. */
        void failed(String why);

        /** Somebody else changed the file, or took it away. */
        void changedOutside(boolean gone);
    }

    private final ProfileContext context;
    private final ProfileKeys keys;
    private final EncryptedProfiles files;
    private final View view;
    private final Display display = Display.getCurrent();
    private final FileWatch watch = new FileWatch(this::changedOutside);
    private final Runnable vaultChanges = () -> later(this::vaultChanged);
    private final ISchedulingRule oneAfterTheOther = new OneAfterTheOther();
    private Optional<IFile> file = Optional.empty();
    private List<PersonCertificate> owner = List.of();
    private boolean shown;
    /** What is edited is not based on what the file holds now, or there is a draft of it. */
    private boolean overwrites;

    ProfileDocument(ProfileContext context, ProfileKeys keys, View view) {
        this.context = context;
        this.keys = keys;
        this.files = new EncryptedProfiles(keys.access());
        this.view = view;
    }

    IFile file() {
        return file.orElseThrow();
    }

    /** Opens a file: the view is told when it is there. */
    void open(IFile opened) {
        file = Optional.of(opened);
        watch.watch(opened);
        keys.listen(vaultChanges);
        if (keys.isOpen()) {
            load();
        } else {
            view.locked();
        }
    }

    private void vaultChanged() {
        if (keys.isOpen() && !shown) {
            load();
        } else if (!keys.isOpen() && shown) {
            hide();
        }
    }

    /** Hides everything; edits that were not saved are kept as a draft. */
    private void hide() {
        if (context.stack().isSaveNeeded()) {
            UpdateProfile edited = context.profile();
            Draft draft = Draft.of(file());
            List<PersonCertificate> readers = owner;
            background(
                    ProfileMessages.format(ProfileMessages.Keeping, file().getName()),
                    () -> draft.keep(edited, readers));
        }
        shown = false;
        context.show(RumsFactory.eINSTANCE.createUpdateProfile());
        view.locked();
    }

    /** Reads the file anew; edits that were not saved are lost. */
    void revert() {
        Draft draft = Draft.of(file());
        IFile source = file();
        background(ProfileMessages.format(ProfileMessages.Loading, source.getName()), () -> {
            draft.forget();
            read(source);
        });
    }

    /** Reads the file, and what was kept of edits that were not saved. */
    void load() {
        IFile source = file();
        background(ProfileMessages.format(ProfileMessages.Loading, source.getName()), () -> read(source));
    }

    private void background(String doing, Runnable what) {
        Job job = Job.create(doing, (ICoreRunnable) monitor -> what.run());
        job.setPriority(Job.INTERACTIVE);
        job.setRule(oneAfterTheOther);
        job.schedule();
    }

    private void read(IFile source) {
        try {
            ProfileFile.Opened opened = files.read(source);
            Optional<UpdateProfile> edited = Draft.of(source).kept(keys.access());
            List<PersonCertificate> own = own();
            later(() -> show(opened, edited, own));
        } catch (RefusedException e) {
            if (e.code() == ResultCode.VAULT_LOCKED) {
                later(view::locked);
            } else {
                failed(Refusals.text(ProfileMessages.format(ProfileMessages.NotLoaded, source.getName()), e));
            }
        } catch (CoreException e) {
            failed(ProfileMessages.format(ProfileMessages.NotRead, source.getName(), e.getMessage()));
        }
    }

    private List<PersonCertificate> own() throws RefusedException {
        List<Identity> identities = keys.access().identities();
        List<PersonCertificate> own =
                identities.stream().map(Identity::certificate).toList();
        identities.forEach(Identity::close);
        return own;
    }

    private void failed(String why) {
        later(() -> view.failed(why));
    }

    private void show(ProfileFile.Opened opened, Optional<UpdateProfile> edited, List<PersonCertificate> own) {
        owner = own;
        shown = true;
        overwrites = edited.isPresent();
        watch.seen();
        context.show(edited.orElse(opened.profile()));
        if (edited.isPresent()) {
            context.stack().flushUnsaved();
        }
        view.loaded(opened);
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
        Optional<Draft> draft = overwrites ? Optional.of(Draft.of(file())) : Optional.empty();
        context.stack().endRun();
        watch.pause();
        try {
            ModalContext.run(progress -> write(target, copy, draft, progress), true, monitor, display);
            saved(target, copy);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(why(target, e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(why(target, e));
        } finally {
            watch.resume();
        }
    }

    private void write(IFile target, UpdateProfile copy, Optional<Draft> draft, IProgressMonitor monitor)
            throws InvocationTargetException {
        try {
            if (draft.isPresent() && copy.getUuid() != null) {
                copy.setRevision(Math.max(copy.getRevision(), revision(target)));
            }
            files.write(target, copy, monitor);
            draft.ifPresent(Draft::forget);
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
        overwrites = false;
        file = Optional.of(target);
        watch.watch(target);
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

    void close() {
        keys.forget(vaultChanges);
        watch.close();
        if (shown && overwrites) {
            Draft draft = Draft.of(file());
            background(file().getName(), draft::forget);
        }
        context.show(RumsFactory.eINSTANCE.createUpdateProfile());
    }

    private static final class OneAfterTheOther implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
