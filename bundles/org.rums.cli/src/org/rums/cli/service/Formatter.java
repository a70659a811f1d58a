package org.rums.cli.service;

import java.util.List;
import java.util.Optional;
import org.rums.core.box.FormatData;
import org.rums.core.key.BoxId;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;

/** Formats a blank box: the journal gives it a name, the key ring its keys. */
public final class Formatter {
    private final Vendor vendor;
    private final RekeyRoot root;

    /**
     * A formatter.
     *
     * @param vendor ring and journal, which stay with the caller
     * @param root rekey root, which stays with the caller
     */
    public Formatter(Vendor vendor, RekeyRoot root) {
        this.vendor = vendor;
        this.root = root;
    }

    /**
     * What the box is to be.
     *
     * @param label at most 8 bytes
     * @param remoteUpdate whether it takes updates
     * @param time of formatting, seconds since 1970
     * @param boxName one that the journal gave out before, to format the same box again; else a new one
     * @param partitions with their content
     */
    public record Wish(
            String label, boolean remoteUpdate, long time, Optional<Long> boxName, List<FullPartition> partitions) {}

    /**
     * Formats a box.
     *
     * @param box blank
     * @param wish what it is to be
     * @return its name
     * @throws RefusedException ALREADY_FORMATTED, NO_SPACE and what else the box, or the journal, refuses
     */
    public BoxId format(PluggedBox box, Wish wish) throws RefusedException {
        check(box, wish);
        long epoch = vendor.ring().formatEpoch();
        long boxName = wish.boxName().isPresent()
                ? wish.boxName().get()
                : vendor.journal().allocateBoxName();
        int generation = vendor.journal().nextGeneration(boxName);
        BoxId id = new BoxId(vendor.ring().developerId(), boxName);
        vendor.journal().recordFormat(boxName, box.info().modelCode(), generation, epoch);
        FormatData.Identity identity =
                new FormatData.Identity(id, generation, wish.label(), wish.remoteUpdate(), wish.time());
        try (FormatData data = FormatData.of(identity, vendor.ring(), root, wish.partitions())) {
            box.client().format(data, box.info().factoryKey());
        }
        return id;
    }

    /** Refuses what the box would refuse, before a name is spent. */
    private static void check(PluggedBox box, Wish wish) throws RefusedException {
        Model model = Model.ofCode(box.info().modelCode()).orElseThrow();
        LicenceState.of(
                        model,
                        box.info().firmware(),
                        wish.label(),
                        wish.partitions().stream().map(FullPartition::partition).toList(),
                        1,
                        wish.remoteUpdate())
                .check();
    }
}
