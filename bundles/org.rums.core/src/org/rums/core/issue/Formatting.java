package org.rums.core.issue;

import java.util.List;
import java.util.Optional;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxInfo;
import org.rums.core.box.FormatData;
import org.rums.core.key.BoxId;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;

/**
 * Formats blank boxes: the journal gives the name, key ring and rekey root the keys.
 *
 * <p>Source: docs/protocol/box.md, FORMAT.
 */
public final class Formatting {
    private final KeyRing ring;
    private final RekeyRoot root;
    private final IssueJournal journal;

    /**
     * For one vendor.
     *
     * @param ring keys, which stay with the caller
     * @param root rekey root, which stays with the caller
     * @param journal of the ring, which stays with the caller
     */
    public Formatting(KeyRing ring, RekeyRoot root, IssueJournal journal) {
        this.ring = ring;
        this.root = root;
        this.journal = journal;
    }

    /**
     * What a box is to be.
     *
     * @param label at most 8 bytes
     * @param remoteUpdate whether it takes updates
     * @param time of formatting, seconds since 1970
     * @param boxName one that the journal gave out before, to format the same box again; else a new one
     * @param partitions with their content
     */
    public record Wish(
            String label, boolean remoteUpdate, long time, Optional<Long> boxName, List<FullPartition> partitions) {
        /** Copies the list. */
        public Wish {
            partitions = List.copyOf(partitions);
        }
    }

    /**
     * Formats a box.
     *
     * @param client of a blank box
     * @param wish what it is to be
     * @return its name
     * @throws RefusedException ALREADY_FORMATTED, NO_SPACE and what else the box, or the journal, refuses
     */
    public BoxId format(BoxClient client, Wish wish) throws RefusedException {
        BoxInfo info = client.info();
        check(info, wish);
        long epoch = ring.formatEpoch();
        long boxName = wish.boxName().isPresent() ? wish.boxName().get() : journal.allocateBoxName();
        int generation = journal.nextGeneration(boxName);
        BoxId id = new BoxId(ring.developerId(), boxName);
        journal.recordFormat(boxName, info.modelCode(), generation, epoch);
        FormatData.Identity identity =
                new FormatData.Identity(id, generation, wish.label(), wish.remoteUpdate(), wish.time());
        try (FormatData data = FormatData.of(identity, ring, root, wish.partitions())) {
            client.format(data, info);
        }
        return id;
    }

    /** Refuses what the box would refuse, before a name is spent. */
    private static void check(BoxInfo info, Wish wish) throws RefusedException {
        Model model = Model.ofCode(info.modelCode()).orElseThrow();
        LicenceState.of(
                        model,
                        info.firmware(),
                        wish.label(),
                        wish.partitions().stream().map(FullPartition::partition).toList(),
                        1,
                        wish.remoteUpdate())
                .check();
    }
}
