package org.rums.manager.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.core.cms.Identity;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What of an unlocked vault is in memory: its key, its content as the file has it, and the identities once they were
 * asked for. Closing zeroes and forgets all of it. Thread-safe.
 */
final class VaultMemory implements AutoCloseable {
    private final VaultFiles files;
    private final Secret key;
    private final Object writing = new Object();
    private final List<Identity> identities = new ArrayList<>();
    private Optional<Loaded> loaded = Optional.empty();
    private boolean closed;

    /**
     * Nothing is read yet.
     *
     * @param key of the vault, closed with this
     */
    VaultMemory(VaultFiles files, Secret key) {
        this.files = files;
        this.key = key;
    }

    /** What was read from the file, and when. */
    private record Loaded(VaultContent content, VaultFiles.Stamp stamp) {}

    /** Reads or changes the content. */
    interface Work<T> {
        T on(VaultContent content) throws RefusedException;
    }

    /**
     * Reads the content as it is in the file now.
     *
     * @throws RefusedException VAULT_LOCKED after closing, VAULT_DAMAGED, FILE_FAILED, or what the work refuses
     */
    synchronized <T> T read(Work<T> work) throws RefusedException {
        if (closed) {
            throw new RefusedException(ResultCode.VAULT_LOCKED, "");
        }
        VaultFiles.Stamp now = files.stamp();
        if (loaded.filter(before -> before.stamp().equals(now)).isEmpty()) {
            forget();
            loaded = Optional.of(new Loaded(new VaultContent(VaultStore.read(files.readContent(), key)), now));
        }
        return work.on(loaded.get().content());
    }

    /**
     * Changes the content, in memory and in the file or in neither.
     *
     * @throws RefusedException as reading, VAULT_IN_USE, or TOO_LARGE
     */
    <T> T change(Work<T> work) throws RefusedException {
        synchronized (writing) {
            return files.alone(() -> read(content -> {
                try {
                    T result = work.on(content);
                    files.writeContent(content.store().write());
                    return result;
                } finally {
                    // what is in the store and perhaps not in the file must not be taken for the vault's
                    forget();
                }
            }));
        }
    }

    /** Copies of the identities, newest first; the caller closes them. */
    List<Identity> identities() throws RefusedException {
        return read(content -> {
            if (identities.isEmpty()) {
                identities.addAll(content.identities());
            }
            return identities.stream().map(Identity::copy).toList();
        });
    }

    private synchronized void forget() {
        identities.forEach(Identity::close);
        identities.clear();
        loaded = Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        key.close();
        forget();
    }
}
