package org.rums.cli.service;

import java.util.function.LongToIntFunction;
import org.rums.core.issue.BoxEntry;
import org.rums.core.issue.IssueJournal;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;

/**
 * An open key ring with its journal.
 *
 * @param name of the ring
 * @param ring the keys, closed with this
 * @param journal the journal, closed with this
 */
public record Vendor(String name, KeyRing ring, IssueJournal journal) implements AutoCloseable {
    /**
     * The format generation of a box.
     *
     * @return a function of the BoxName; 1 for boxes that the journal does not know
     */
    public LongToIntFunction generations() {
        return boxName -> journal.box(boxName).map(BoxEntry::generation).orElse(1);
    }

    @Override
    public void close() throws RefusedException {
        ring.close();
        journal.close();
    }
}
