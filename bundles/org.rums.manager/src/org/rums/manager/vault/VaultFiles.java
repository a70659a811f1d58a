package org.rums.manager.vault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.UUID;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.LockedFile;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The files of a vault: its key under the passphrase, its content under its key, and a lock that serialises writers.
 * Readers need no lock, since either file is replaced as a whole.
 *
 * @param folder where they lie
 * @param keyFile how the key is kept
 */
record VaultFiles(Path folder, VaultKeyFile keyFile) {
    private static final int PATIENCE = 100;
    private static final int PAUSE = 50;
    private static final String KEY = "vault.key";
    private static final String CONTENT = "vault.bcfks";

    /** What tells one state of the content from another without reading it. */
    record Stamp(FileTime modified, long size, String inode) {}

    /** Does something while nobody else writes. */
    interface Work<T> {
        T run() throws RefusedException;
    }

    boolean exist() {
        return Files.exists(folder.resolve(KEY)) || Files.exists(folder.resolve(CONTENT));
    }

    Path drafts() {
        return folder.resolve("drafts");
    }

    /**
     * Writes both files of a new vault in a folder beside, which then gets the vault's name: a crash leaves a whole
     * vault or none.
     *
     * @throws RefusedException EXISTS_ALREADY where the folder holds anything, or FILE_FAILED
     */
    void create(Secret key, char[] passphrase, byte[] content) throws RefusedException {
        if (exist()) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, folder.toString());
        }
        Path name = folder.toAbsolutePath();
        OwnerOnly.folder(name.getParent());
        Path beside = OwnerOnly.folder(name.resolveSibling("." + name.getFileName() + "." + UUID.randomUUID()));
        try {
            OwnerOnly.write(beside.resolve(CONTENT), content, false);
            keyFile.write(beside.resolve(KEY), key, passphrase, false);
            Files.move(beside, name, StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.syncFolder(name);
        } catch (FileSystemException e) {
            throw Files.exists(name)
                    ? new RefusedException(ResultCode.EXISTS_ALREADY, folder.toString())
                    : OwnerOnly.failed(folder, e);
        } catch (IOException e) {
            throw OwnerOnly.failed(folder, e);
        } finally {
            tidy(beside);
        }
    }

    private static void tidy(Path beside) throws RefusedException {
        try {
            Files.deleteIfExists(beside.resolve(CONTENT));
            Files.deleteIfExists(beside.resolve(KEY));
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw OwnerOnly.failed(beside, e);
        }
    }

    /**
     * Reads the vault's key.
     *
     * @throws RefusedException VAULT_MISSING, WRONG_PASSPHRASE, VAULT_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    Secret readKey(char[] passphrase) throws RefusedException {
        if (!exist()) {
            throw new RefusedException(ResultCode.VAULT_MISSING, folder.toString());
        }
        return keyFile.read(present(KEY), passphrase);
    }

    void replaceKey(Secret key, char[] passphrase) throws RefusedException {
        keyFile.write(present(KEY), key, passphrase, true);
    }

    byte[] readContent() throws RefusedException {
        return OwnerOnly.read(present(CONTENT), BcfksShape.MAX_FILE, ResultCode.VAULT_DAMAGED);
    }

    void writeContent(byte[] bytes) throws RefusedException {
        if (bytes.length > BcfksShape.MAX_FILE) {
            throw new RefusedException(ResultCode.TOO_LARGE, folder.toString());
        }
        OwnerOnly.write(folder.resolve(CONTENT), bytes, true);
    }

    /** A vault of one file only is no vault: the other one has to come from a back-up. */
    private Path present(String name) throws RefusedException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            throw new RefusedException(ResultCode.VAULT_DAMAGED, file.toString());
        }
        return file;
    }

    Stamp stamp() throws RefusedException {
        Path file = present(CONTENT);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
        } catch (IOException e) {
            throw OwnerOnly.failed(file, e);
        }
    }

    /**
     * Does something while nobody else writes, waiting for others to end.
     *
     * @throws RefusedException VAULT_IN_USE after some seconds, VAULT_MISSING, or what the work refuses
     */
    @SuppressWarnings("try")
    <T> T alone(Work<T> work) throws RefusedException {
        if (!exist()) {
            throw new RefusedException(ResultCode.VAULT_MISSING, folder.toString());
        }
        Path file = folder.resolve("lock");
        try (LockedFile held = locked(file)) {
            return work.run();
        } catch (IOException e) {
            throw OwnerOnly.failed(file, e);
        }
    }

    private static LockedFile locked(Path file) throws RefusedException {
        for (int tries = 1; ; tries++) {
            try {
                if (Files.notExists(file)) {
                    OwnerOnly.create(file);
                }
                return LockedFile.of(file, ResultCode.VAULT_IN_USE);
            } catch (RefusedException e) {
                boolean passes = e.code() == ResultCode.VAULT_IN_USE || e.code() == ResultCode.EXISTS_ALREADY;
                if (!passes || tries == PATIENCE) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(RefusedException reason) throws RefusedException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
