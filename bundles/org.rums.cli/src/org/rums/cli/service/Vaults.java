package org.rums.cli.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.rums.cli.output.Style;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Exchange;
import org.rums.manager.vault.RingName;
import org.rums.manager.vault.TeamMember;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultSession;

/** The vault of a home, and what goes in and out of it. A command unlocks it for itself alone. */
public final class Vaults {
    /** Variable with the passphrase of the vault. */
    public static final String PASSPHRASE = "RUMS_VAULT_PASSPHRASE";
    /** Variable with the passphrase of a PKCS#12 file. */
    public static final String IDENTITY_PASSPHRASE = "RUMS_IDENTITY_PASSPHRASE";

    private final Context context;
    private final Passphrases passphrases;

    /**
     * The vault of a home.
     *
     * @param context home, environment and output
     */
    public Vaults(Context context) {
        this.context = context;
        this.passphrases = new Passphrases(context.environment());
    }

    /**
     * The vault.
     *
     * @return locked, whether or not there is one
     */
    public Vault vault() {
        return new Vault(
                context.home().vault(),
                VaultKeyFile.of(context.scrypt()),
                context.environment().clock(),
                Duration.ZERO);
    }

    /** Does something with the unlocked vault. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it.
         *
         * @param session locked afterwards
         * @return what came of it
         * @throws RefusedException what the work refuses
         */
        T with(VaultSession session) throws RefusedException;
    }

    /**
     * Unlocks the vault, does something, and locks it.
     *
     * @param <T> what comes of it
     * @param passphraseFile file with the passphrase, where the command names one
     * @param work what to do
     * @return what came of it
     * @throws RefusedException VAULT_MISSING, WRONG_PASSPHRASE, VAULT_DAMAGED, or what the work refuses
     */
    public <T> T open(Optional<Path> passphraseFile, Work<T> work) throws RefusedException {
        Vault vault = vault();
        if (!vault.exists()) {
            throw new RefusedException(ResultCode.VAULT_MISSING, vault.folder().toString());
        }
        char[] passphrase = passphrase(passphraseFile);
        try {
            return work.with(vault.unlock(passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
            vault.lock();
        }
    }

    /**
     * The passphrase of the vault.
     *
     * @param file its file, where the command names one
     * @return to be wiped
     * @throws RefusedException FILE_FAILED
     */
    public char[] passphrase(Optional<Path> file) throws RefusedException {
        return passphrases.get(file, PASSPHRASE, context.messages().text("ask.vault"));
    }

    /**
     * A new passphrase.
     *
     * @param file its file, where the command names one
     * @param variable that it stands in otherwise
     * @param question key of the text that asks for it
     * @return to be wiped
     * @throws RefusedException FILE_FAILED
     */
    public char[] newPassphrase(Optional<Path> file, String variable, String question) throws RefusedException {
        return passphrases.create(
                file,
                variable,
                context.messages().text(question),
                context.messages().text("ask.again"),
                Passphrases.LEAST);
    }

    /**
     * A key ring that lies in the vault.
     *
     * @param name of the ring
     * @return the keys, to be closed
     * @throws RefusedException NO_KEY_RING, WRONG_PASSPHRASE or VAULT_DAMAGED
     */
    public KeyRing ring(String name) throws RefusedException {
        return open(Optional.empty(), session -> session.keys(named(session, name)));
    }

    /**
     * A key ring of the vault by its name.
     *
     * @param session of the vault
     * @param name of the ring
     * @return the ring without its keys
     * @throws RefusedException NO_KEY_RING
     */
    public static RingName named(VaultSession session, String name) throws RefusedException {
        return session.rings().stream()
                .filter(ring -> ring.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ResultCode.NO_KEY_RING, name));
    }

    /**
     * A member of the team by the name.
     *
     * @param session of the vault
     * @param name as the team's list shows it
     * @return the certificate
     * @throws RefusedException UNKNOWN_PERSON
     */
    public static PersonCertificate person(VaultSession session, String name) throws RefusedException {
        return session.team().stream()
                .filter(member -> member.name().equals(name))
                .map(TeamMember::certificate)
                .findFirst()
                .orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_PERSON, name));
    }

    /**
     * Makes an identity.
     *
     * @param name of the person
     * @param mail address
     * @return the identity, to be closed
     * @throws RefusedException BAD_NAME and what else making one refuses
     */
    public Identity newIdentity(String name, String mail) throws RefusedException {
        return Identity.create(
                name,
                mail,
                context.environment().clock().instant(),
                context.environment().random());
    }

    /**
     * Takes an identity into the vault, where it signs from then on, and says so.
     *
     * @param identity stays with the caller
     * @param passphraseFile file with the passphrase of the vault, where the command names one
     * @throws RefusedException EXISTS_ALREADY, and what opening the vault refuses
     */
    public void add(Identity identity, Optional<Path> passphraseFile) throws RefusedException {
        open(passphraseFile, session -> {
            session.addIdentity(identity);
            return identity;
        });
        show(identity.certificate());
        context.output().line(Style.GOOD, "vault.identity");
        context.output().line("vault.tell-team");
    }

    /**
     * Reads an identity from a PKCS#12 file.
     *
     * @param file PKCS#12
     * @param passphraseFile file with its passphrase, where the command names one
     * @return the identity, to be closed
     * @throws RefusedException FILE_FAILED, WRONG_PASSPHRASE or MALFORMED
     */
    public Identity identity(Path file, Optional<Path> passphraseFile) throws RefusedException {
        char[] passphrase = passphrases.get(
                passphraseFile, IDENTITY_PASSPHRASE, context.messages().text("ask.identity", file));
        try {
            return Exchange.readIdentity(file, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Reads the certificate of a colleague.
     *
     * @param file PEM or DER
     * @return a certificate that is valid now
     * @throws RefusedException FILE_FAILED, TOO_LARGE or MALFORMED
     */
    public PersonCertificate certificate(Path file) throws RefusedException {
        return Exchange.readCertificate(file, context.environment().clock().instant());
    }

    /**
     * Shows whose certificate something is.
     *
     * @param person the certificate
     */
    public void show(PersonCertificate person) {
        context.output().show("owner", person.name());
        person.mail().ifPresent(mail -> context.output().show("mail", mail));
        context.output().show("fingerprint", person.fingerprint());
        context.output().show("validUntil", person.validUntil());
    }
}
