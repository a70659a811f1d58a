package org.rums.core.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.key.RekeyRoot;
import org.rums.core.key.Secret;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.FullPartitionCodec;
import org.rums.core.licence.Limits;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.LoginKeys;
import org.rums.core.session.Role;
import org.rums.core.wire.WireException;

/**
 * What FORMAT puts into a blank box. Secret; closing zeroes keys and passwords. Source: docs/protocol/box.md, section
 * 5, FORMAT.
 *
 * @param box Developer ID and BoxName
 * @param label at most 8 bytes of UTF-8
 * @param generation format generation, 1 to 65,535
 * @param epoch of the box key
 * @param boxKey 32 bytes
 * @param rekeyKey K_rekey, 32 bytes
 * @param userKey login key of the user, 32 bytes
 * @param adminKey login key of the administrator, 32 bytes
 * @param remoteUpdate whether remote update is enabled
 * @param time becomes the latest time seen, seconds since 1970
 * @param partitions at most 32, with all their content
 */
public record FormatData(
        BoxId box,
        String label,
        int generation,
        long epoch,
        Secret boxKey,
        Secret rekeyKey,
        Secret userKey,
        Secret adminKey,
        boolean remoteUpdate,
        long time,
        List<FullPartition> partitions)
        implements AutoCloseable {
    private static final int ENTRIES = 12;

    /** Copies the list and checks the ranges. */
    public FormatData {
        partitions = List.copyOf(partitions);
        if (generation < 1 || generation > Limits.U16 || epoch < 1 || epoch > Limits.U32 || time >>> 32 != 0) {
            throw new IllegalArgumentException("generation " + generation + ", epoch " + epoch + ", time " + time);
        }
    }

    /**
     * Which box, and how it begins.
     *
     * @param box Developer ID and BoxName, allocated by the journal
     * @param generation format generation, from the journal
     * @param label at most 8 bytes of UTF-8
     * @param remoteUpdate whether remote update is enabled
     * @param time vendor time, seconds since 1970
     */
    public record Identity(BoxId box, int generation, String label, boolean remoteUpdate, long time) {}

    /**
     * Takes all keys of a box from its vendor's ring.
     *
     * @param identity which box
     * @param ring the vendor's ring
     * @param root its rekey root
     * @param partitions with all their content; closed with the result
     * @return what FORMAT carries; the caller closes it
     */
    public static FormatData of(Identity identity, KeyRing ring, RekeyRoot root, List<FullPartition> partitions) {
        BoxId box = identity.box();
        long epoch = ring.formatEpoch();
        try (BoxKeys keys = ring.boxKeys(box.boxName(), epoch, identity.generation())) {
            return new FormatData(
                    box,
                    identity.label(),
                    identity.generation(),
                    epoch,
                    Secret.copyOf(keys.boxKey()),
                    root.keyOf(box, identity.generation()),
                    LoginKeys.derive(ring.userPassword(), Role.USER, box),
                    LoginKeys.derive(ring.adminPassword(), Role.ADMIN, box),
                    identity.remoteUpdate(),
                    identity.time(),
                    partitions);
        }
    }

    /**
     * Reads the plaintext of FORMAT.
     *
     * @param bytes CBOR
     * @return what it says; the caller closes it
     * @throws RefusedException MALFORMED
     */
    public static FormatData parse(byte[] bytes) throws RefusedException {
        try {
            CborReader in = new CborReader(bytes);
            if (in.readMap() != ENTRIES) {
                throw new RefusedException(ResultCode.MALFORMED, "FORMAT has twelve parts.");
            }
            BoxId box = new BoxId(number(in, 1), number(in, 2));
            in.expectKey(3);
            FormatData data = new FormatData(
                    box,
                    in.readText(Limits.LABEL),
                    (int) Math.min(number(in, 4), Integer.MAX_VALUE),
                    number(in, 5),
                    key(in, 6),
                    key(in, 7),
                    key(in, 8),
                    key(in, 9),
                    bool(in, 10),
                    number(in, 11),
                    partitions(in));
            in.end();
            return data;
        } catch (WireException | IllegalArgumentException e) {
            throw Caller.caused(ResultCode.MALFORMED, "FORMAT carries something else.", e);
        }
    }

    private static long number(CborReader in, int key) {
        in.expectKey(key);
        return in.readUInt(Limits.U32);
    }

    private static Secret key(CborReader in, int key) {
        in.expectKey(key);
        return Secret.owning(in.readFixedBytes(Primitives.KEY));
    }

    private static boolean bool(CborReader in, int key) {
        in.expectKey(key);
        return in.readBool();
    }

    private static List<FullPartition> partitions(CborReader in) throws RefusedException {
        in.expectKey(ENTRIES);
        List<FullPartition> partitions = new ArrayList<>();
        int last = -1;
        for (int left = in.readArray(); left > 0; left--) {
            FullPartition next = FullPartitionCodec.read(in);
            if (next.partition().appId() <= last) {
                throw new RefusedException(ResultCode.MALFORMED, "The partitions are out of order.");
            }
            last = next.partition().appId();
            partitions.add(next);
        }
        return partitions;
    }

    /**
     * Writes the plaintext of FORMAT.
     *
     * @return CBOR, secret; the caller zeroes it
     */
    public byte[] encode() {
        CborWriter out = new CborWriter().map(ENTRIES);
        out.key(1).uint(box.developerId()).key(2).uint(box.boxName());
        out.key(3).text(label).key(4).uint(generation).key(5).uint(epoch);
        out.key(6).bytes(boxKey.bytes()).key(7).bytes(rekeyKey.bytes());
        out.key(8).bytes(userKey.bytes()).key(9).bytes(adminKey.bytes());
        out.key(10).bool(remoteUpdate).key(11).uint(time);
        out.key(12).array(partitions.size());
        partitions.stream()
                .sorted(Comparator.comparing(full -> full.partition().appId()))
                .forEach(full -> FullPartitionCodec.write(out, full));
        byte[] bytes = out.toByteArray();
        out.wipe();
        return bytes;
    }

    @Override
    public void close() {
        List.of(boxKey, rekeyKey, userKey, adminKey).forEach(Secret::close);
        partitions.forEach(FullPartition::close);
    }

    @Override
    public String toString() {
        return "FormatData[" + box.name() + "]";
    }
}
