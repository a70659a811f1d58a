package org.rums.manager.vault;

import java.nio.file.Path;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;

/**
 * Unsaved work that is signed and encrypted, and perhaps not in its file yet. Writing needs no key, so that it can be
 * tried again after the vault was locked. Source: docs/keys.md, "Drafts".
 */
public final class SealedDraft {
    private final Draft draft;
    private final Path file;
    private final byte[] sealed;

    SealedDraft(Draft draft, Path file, byte[] sealed) {
        this.draft = draft;
        this.file = file;
        this.sealed = sealed.clone();
    }

    /**
     * Which draft it is.
     *
     * @return without its content
     */
    public Draft draft() {
        return draft;
    }

    /**
     * Writes it into its file, in the place of what was sealed with its id before.
     *
     * @throws RefusedException FILE_FAILED; what was there before is still there
     */
    public void write() throws RefusedException {
        OwnerOnly.folder(file.getParent());
        OwnerOnly.write(file, sealed, true);
    }

    byte[] bytes() {
        return sealed.clone();
    }
}
