package org.rums.core.licence;

import java.util.ArrayList;
import java.util.List;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.PartitionWriter.Form;
import org.rums.core.result.RefusedException;

/**
 * States as CBOR: the public picture of docs/protocol.md, section 6, and the same map with verifiers and signature
 * bytes, which a box keeps for itself. Readers accept only what {@link LicenceState#check()} accepts.
 */
public final class StateCodec {
    private static final int ENTRIES = 6;

    private StateCodec() {}

    /** Encodes the public picture. */
    public static byte[] encode(LicenceState state) {
        CborWriter out = new CborWriter();
        write(out, state);
        return out.toByteArray();
    }

    /** Writes the public picture as one value of a larger item. */
    public static void write(CborWriter out, LicenceState state) {
        write(out, state, Form.PUBLIC);
    }

    /**
     * Decodes a public picture.
     *
     * @throws RefusedException MALFORMED for all that breaks a rule
     */
    public static LicenceState decode(byte[] bytes) throws RefusedException {
        return Malformed.guard(() -> whole(bytes, Form.PUBLIC));
    }

    /**
     * Reads a public picture as one value of a larger item.
     *
     * @throws RefusedException MALFORMED for all that breaks a rule
     */
    public static LicenceState read(CborReader in) throws RefusedException {
        return Malformed.guard(() -> read(in, Form.PUBLIC));
    }

    /** Encodes what a box keeps: verifiers and signatures too. The result is secret. */
    public static byte[] encodeInternal(LicenceState state) {
        CborWriter out = new CborWriter();
        try {
            write(out, state, Form.INTERNAL);
            return out.toByteArray();
        } finally {
            out.wipe();
        }
    }

    /**
     * Decodes what a box keeps.
     *
     * @throws RefusedException MALFORMED for all that breaks a rule
     */
    public static LicenceState decodeInternal(byte[] bytes) throws RefusedException {
        return Malformed.guard(() -> whole(bytes, Form.INTERNAL));
    }

    private static void write(CborWriter out, LicenceState state, Form form) {
        out.map(ENTRIES);
        out.key(1).uint(state.model().code());
        out.key(2).uint(state.firmware());
        out.key(3).text(state.label());
        out.key(4).array(state.partitions().size());
        PartitionWriter writer = new PartitionWriter(out, form);
        state.partitions().values().forEach(writer::write);
        out.key(5).uint(state.epoch());
        out.key(6).bool(state.remoteUpdate());
    }

    private static LicenceState whole(byte[] bytes, Form form) throws RefusedException {
        CborReader in = new CborReader(bytes);
        LicenceState state = read(in, form);
        in.end();
        return state;
    }

    private static LicenceState read(CborReader in, Form form) throws RefusedException {
        if (in.readMap() != ENTRIES) {
            throw new IllegalArgumentException("state of another length");
        }
        in.expectKey(1);
        Model model = Model.ofCode((int) in.readUInt(Limits.U16))
                .orElseThrow(() -> new IllegalArgumentException("unknown model"));
        in.expectKey(2);
        int firmware = (int) in.readUInt(Limits.U16);
        in.expectKey(3);
        String label = in.readText(Limits.LABEL);
        in.expectKey(4);
        List<Partition> partitions = partitions(in, form);
        in.expectKey(5);
        long epoch = in.readUInt(Limits.U32);
        in.expectKey(6);
        LicenceState state = LicenceState.of(model, firmware, label, partitions, epoch, in.readBool());
        state.check();
        return state;
    }

    private static List<Partition> partitions(CborReader in, Form form) {
        List<Partition> partitions = new ArrayList<>();
        int last = -1;
        for (int left = in.readArray(); left > 0; left--) {
            Partition partition = PartitionReader.read(in, form);
            if (partition.appId() <= last) {
                throw new IllegalArgumentException("partitions are out of order");
            }
            last = partition.appId();
            partitions.add(partition);
        }
        return partitions;
    }
}
