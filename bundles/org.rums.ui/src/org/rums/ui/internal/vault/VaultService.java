package org.rums.ui.internal.vault;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Drafts;
import org.rums.manager.vault.RingName;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultListener;
import org.rums.manager.vault.VaultSession;
import org.rums.model.file.ProfileAccess;
import org.rums.ui.ProfileKeys;

/** The one vault of the workbench, and who hears of its opening and locking. */
public final class VaultService implements ProfileKeys, IDisposable {
    /** What a vault can be. */
    public enum State {
        /** There is none yet. */
        NONE,
        /** Its passphrase is needed. */
        LOCKED,
        /** It can be used. */
        OPEN
    }

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Drafts>> keepers = new CopyOnWriteArrayList<>();
    private final VaultListener teller = new Teller();
    private volatile Vault vault;
    private volatile String owner = "";

    VaultService(Path folder, Duration patience) {
        vault = at(folder, patience);
    }

    private static Vault at(Path folder, Duration patience) {
        return new Vault(folder, VaultKeyFile.standard(), InstantSource.system(), patience);
    }

    /** Begins to hear of the vault, and gets ready for the passphrase of one that is there. */
    void start() {
        vault.addListener(teller);
        if (vault.exists()) {
            Job job = Job.createSystem(VaultMessages.Unlock_Title, (ICoreRunnable) monitor -> prepare());
            job.setPriority(Job.DECORATE);
            job.schedule();
        }
    }

    private static void prepare() {
        try {
            Vault.prepare();
        } catch (RefusedException e) {
            System.getLogger(VaultService.class.getName())
                    .log(System.Logger.Level.WARNING, "the first unlocking will take longer", e);
        }
    }

    /** Returns the service of the running workbench. */
    public static VaultService get() {
        return PlatformUI.getWorkbench().getService(VaultService.class);
    }

    /** Goes to the vault of another folder; the one before is locked. */
    void move(Path folder, Duration patience) {
        if (folder.equals(vault.folder())) {
            vault.lockAfter(patience);
        } else {
            vault.lock();
            vault.removeListener(teller);
            vault = at(folder, patience);
            vault.addListener(teller);
            tell();
        }
    }

    /** Returns how it is now. */
    public State state() {
        if (session().isPresent()) {
            return State.OPEN;
        }
        return vault.exists() ? State.LOCKED : State.NONE;
    }

    /** Returns the vault itself: for what takes its time, in jobs. */
    public Vault vault() {
        return vault;
    }

    /** Returns what can be done while it is open. */
    public Optional<VaultSession> session() {
        return vault.session();
    }

    /** Returns the name of the person whose vault is open. */
    public String owner() {
        return owner;
    }

    /** Says that something else is in the vault now: whoever depends on it looks again. */
    public void changed() {
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public ProfileAccess access() {
        return vault.access();
    }

    @Override
    public boolean isOpen() {
        return session().isPresent();
    }

    @Override
    public void unlock() {
        VaultGate.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), VaultMessages.Unlock_Why);
    }

    @Override
    public List<PersonCertificate> people() throws RefusedException {
        VaultSession open = opened();
        List<PersonCertificate> people = new ArrayList<>(open.certificates());
        open.team().forEach(member -> people.add(member.certificate()));
        return people;
    }

    @Override
    public Optional<KeyRing> keyRing(long developerId) throws RefusedException {
        VaultSession open = opened();
        for (RingName ring : open.rings()) {
            if (ring.developerId() == developerId) {
                return Optional.of(open.keys(ring));
            }
        }
        return Optional.empty();
    }

    private VaultSession opened() throws RefusedException {
        return session().orElseThrow(() -> new RefusedException(ResultCode.VAULT_LOCKED, ""));
    }

    @Override
    public Optional<Drafts> drafts() {
        return session().map(VaultSession::drafts);
    }

    @Override
    public void beforeLocking(Consumer<Drafts> keeper) {
        keepers.add(keeper);
    }

    @Override
    public void forgetKeeper(Consumer<Drafts> keeper) {
        keepers.remove(keeper);
    }

    @Override
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Calls somebody on the user interface thread whenever it was opened or locked, as long as the widget lives. */
    public void follow(Widget widget, Runnable follower) {
        Runnable listener = () -> {
            if (!widget.isDisposed()) {
                widget.getDisplay().asyncExec(() -> {
                    if (!widget.isDisposed()) {
                        follower.run();
                    }
                });
            }
        };
        listeners.add(listener);
        widget.addDisposeListener(event -> listeners.remove(listener));
    }

    @Override
    public void dispose() {
        vault.removeListener(teller);
        vault.lock();
        listeners.clear();
    }

    /** Passes on what the vault tells. */
    private final class Teller implements VaultListener {
        @Override
        public void unlocked(VaultSession session) {
            try {
                owner = session.certificates().get(0).name();
            } catch (RefusedException e) {
                owner = "";
            }
            tell();
        }

        @Override
        public void locking(VaultSession session) {
            for (Consumer<Drafts> keeper : keepers) {
                try {
                    keeper.accept(session.drafts());
                } catch (RuntimeException e) {
                    System.getLogger(VaultService.class.getName())
                            .log(Level.ERROR, "unsaved work was not kept before locking", e);
                }
            }
        }

        @Override
        public void locked() {
            tell();
        }
    }
}
