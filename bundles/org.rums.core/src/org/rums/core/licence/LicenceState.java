package org.rums.core.licence;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.result.RefusedException;

/**
 * All that a formatted box grants. Immutable. In the vendor's picture of it verifiers are empty and signatures zeros
 * of the known length; all operations work on it the same. Source: docs/protocol.md, section 6.
 *
 * @param model the model
 * @param firmware major version times 256 plus minor version
 * @param label box label, up to 8 bytes of UTF-8
 * @param partitions partitions by AppID
 * @param epoch key epoch, from 1
 * @param remoteUpdate whether remote update is enabled
 */
public record LicenceState(
        Model model,
        int firmware,
        String label,
        SortedMap<Integer, Partition> partitions,
        long epoch,
        boolean remoteUpdate) {
    /** Copies the map and checks the ranges. */
    public LicenceState {
        Objects.requireNonNull(model);
        Limits.range(firmware, 0, Limits.U16, "firmware");
        Objects.requireNonNull(label);
        Limits.range(epoch, 1, Limits.U32, "epoch");
        SortedMap<Integer, Partition> copy = new TreeMap<>();
        partitions.forEach((appId, partition) -> {
            if (partition.appId() != appId) {
                throw new IllegalArgumentException("partition " + partition.appId() + " under " + appId);
            }
            copy.put(appId, partition);
        });
        partitions = Collections.unmodifiableSortedMap(copy);
    }

    /** Returns a state of these partitions; two of one AppID are refused. */
    public static LicenceState of(
            Model model,
            int firmware,
            String label,
            Collection<Partition> partitions,
            long epoch,
            boolean remoteUpdate) {
        SortedMap<Integer, Partition> map = new TreeMap<>();
        for (Partition partition : partitions) {
            if (map.put(partition.appId(), partition) != null) {
                throw new IllegalArgumentException("AppID " + partition.appId() + " repeats");
            }
        }
        return new LicenceState(model, firmware, label, map, epoch, remoteUpdate);
    }

    /** Returns the partition of an AppID. */
    public Optional<Partition> partition(int appId) {
        return Optional.ofNullable(partitions.get(appId));
    }

    /** Returns where the partition of an AppID stands among them, from 0; they never move while the box is formatted. */
    public int place(int appId) {
        return partitions.headMap(appId).size();
    }

    /** Returns the bytes of memory taken. */
    public int used() {
        return partitions.values().stream().mapToInt(Partition::cost).sum();
    }

    /** Returns the bytes of memory left; negative where the model is too small. */
    public int free() {
        return model.memory() - used();
    }

    /** Returns a copy with the partition, in place of one of its AppID. */
    public LicenceState with(Partition partition) {
        SortedMap<Integer, Partition> changed = new TreeMap<>(partitions);
        changed.put(partition.appId(), partition);
        return new LicenceState(model, firmware, label, changed, epoch, remoteUpdate);
    }

    /** Returns a copy with another label. */
    public LicenceState withLabel(String changed) {
        return new LicenceState(model, firmware, changed, partitions, epoch, remoteUpdate);
    }

    /** Returns a copy with another epoch. */
    public LicenceState withEpoch(long changed) {
        return new LicenceState(model, firmware, label, partitions, changed, remoteUpdate);
    }

    /** Returns the picture without secrets, as snapshots and answers show it: equal for equal encodings. */
    public LicenceState publicView() {
        SortedMap<Integer, Partition> shown = new TreeMap<>();
        partitions.forEach((appId, partition) -> shown.put(appId, publicView(partition)));
        return new LicenceState(model, firmware, label, shown, epoch, remoteUpdate);
    }

    /**
     * Checks all that a box checks when it is formatted.
     *
     * @throws RefusedException MALFORMED for a reserved AppID, a label or name too long; NO_SPACE for too many bytes
     *     (the number tells how many are missing), partitions or memory objects; MODEL_CANNOT_HOLD for Network
     *     licences; BAD_ADDRESS or OVERLAP for a memory object
     */
    public void check() throws RefusedException {
        StateRules.check(this);
    }

    private static Partition publicView(Partition partition) {
        Partition shown = partition;
        for (DataObject object : partition.objects().values()) {
            if (object instanceof ApplicationPassword) {
                shown = shown.with(ApplicationPassword.present());
            } else if (object instanceof SignatureObject signature) {
                shown = shown.with(SignatureObject.ofLength(signature.length()));
            }
        }
        return shown;
    }
}
