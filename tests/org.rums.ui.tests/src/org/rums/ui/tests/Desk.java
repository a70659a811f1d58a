package org.rums.ui.tests;

import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Drafts;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileAccess;
import org.rums.model.file.ProfileFile;
import org.rums.ui.ProfileKeys;

/** The desk of somebody who may read and write profiles: keys that can be locked away, and a project. */
final class Desk implements ProfileKeys, ProfileAccess {
    private final Identity owner;
    private final PersonCertificate colleague;
    private final Map<UUID, Integer> seen = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean open = true;
    private ProfileKeys vault;

    Desk() {
        owner = person("Anna");
        try (Identity bert = person("Bert")) {
            colleague = bert.certificate();
        }
    }

    private static Identity person(String name) {
        try {
            return Identity.create(name, name + "@example.org", Instant.now(), new SecureRandom());
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the workbench these keys in place of its vault. */
    Desk install() {
        vault = PlatformUI.getWorkbench().getService(ProfileKeys.class);
        context().set(ProfileKeys.class, this);
        return this;
    }

    /** Gives the workbench its vault back. */
    void remove() {
        context().set(ProfileKeys.class, vault);
    }

    /** Closes the editors and removes the keys and all projects. */
    void leave() throws CoreException {
        Ui.window().getActivePage().closeAllEditors(false);
        Ui.settle();
        remove();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Ui.settle();
    }

    private static IEclipseContext context() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class);
    }

    /** Writes a profile into a file of the project. */
    IFile file(String name, UpdateProfile profile) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Acme Suite");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        IFile file = project.getFile(name);
        write(file, profile);
        return file;
    }

    /** Writes the next revision of a profile into a file, as a colleague would. */
    void write(IFile file, UpdateProfile profile) throws CoreException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(sealed(profile));
        if (file.exists()) {
            file.setContents(bytes, 0, null);
        } else {
            file.create(bytes, 0, null);
        }
    }

    /** Makes the file of the next revision of a profile. */
    byte[] sealed(UpdateProfile profile) {
        try {
            return ProfileFile.save(profile, this, Instant.now());
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what a file holds. */
    UpdateProfile read(IFile file) throws Exception {
        try (var in = file.getContents()) {
            return ProfileFile.open(in.readAllBytes(), this).profile();
        }
    }

    PersonCertificate colleague() {
        return colleague;
    }

    void lock() {
        open = false;
        listeners.forEach(Runnable::run);
    }

    @Override
    public void unlock() {
        open = true;
        listeners.forEach(Runnable::run);
    }

    @Override
    public ProfileAccess access() {
        return this;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    private void openOnly() throws RefusedException {
        if (!open) {
            throw new RefusedException(ResultCode.VAULT_LOCKED, "");
        }
    }

    @Override
    public List<PersonCertificate> people() throws RefusedException {
        openOnly();
        return List.of(owner.certificate(), colleague);
    }

    @Override
    public Optional<KeyRing> keyRing(long developerId) throws RefusedException {
        openOnly();
        return Optional.empty();
    }

    @Override
    public List<Identity> identities() throws RefusedException {
        openOnly();
        return List.of(owner.copy());
    }

    @Override
    public boolean trusts(PersonCertificate signer) throws RefusedException {
        return people().contains(signer);
    }

    @Override
    public OptionalInt lastSeen(UUID profile) throws RefusedException {
        openOnly();
        return seen.containsKey(profile) ? OptionalInt.of(seen.get(profile)) : OptionalInt.empty();
    }

    @Override
    public void remember(UUID profile, int revision) throws RefusedException {
        openOnly();
        seen.merge(profile, revision, Math::max);
    }

    @Override
    public Optional<Drafts> drafts() {
        return Optional.empty();
    }

    @Override
    public void beforeLocking(Consumer<Drafts> keeper) {
        // nothing is kept on this desk
    }

    @Override
    public void forgetKeeper(Consumer<Drafts> keeper) {
        // nothing is kept on this desk
    }

    @Override
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
