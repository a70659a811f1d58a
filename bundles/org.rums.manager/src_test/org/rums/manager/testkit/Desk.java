package org.rums.manager.testkit;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.keyfile.CheapScrypt;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultSession;

/** An engineer at a desk: a folder with a vault whose passphrase costs nothing to try, and a clock. */
public final class Desk {
    /** How long a vault stays unlocked. */
    public static final Duration PATIENCE = Duration.ofMinutes(15);

    /** The clock on the wall. */
    public final TestClock clock = new TestClock();

    private final Path folder;

    /** A desk whose vault lies in a folder that need not be there. */
    public Desk(Path folder) {
        this.folder = folder;
    }

    /** The passphrase, anew each time. */
    public static char[] passphrase() {
        return "correct horse battery".toCharArray();
    }

    /** The vault, as another process opens it. */
    public Vault vault() {
        return new Vault(folder, CheapScrypt.vaultKeys(), clock, PATIENCE);
    }

    /** A new identity. */
    public Identity identity(String name) throws RefusedException {
        return Identity.create(name, "mail@example.org", clock.instant(), new SecureRandom());
    }

    /** Makes the vault for somebody. */
    public VaultSession create(String name) throws RefusedException {
        try (Identity owner = identity(name)) {
            return vault().create(passphrase(), owner);
        }
    }

    /** The certificate of somebody who is not here. */
    public PersonCertificate somebody(String name) throws RefusedException {
        try (Identity other = identity(name)) {
            return other.certificate();
        }
    }
}
