package org.rums.core.licence;

import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.PartitionWriter.Form;
import org.rums.core.result.RefusedException;

/** Full partitions as FORMAT carries them. Source: docs/protocol/box.md, section 5. */
public final class FullPartitionCodec {
    private FullPartitionCodec() {}

    /** Writes a full partition as one value of a larger item, which is secret. */
    public static void write(CborWriter out, FullPartition full) {
        new PartitionWriter(out, Form.FULL).write(full);
    }

    /**
     * Reads a full partition as one value of a larger item. Whether a box can hold it is tested by
     * {@link LicenceState#check()} on the whole state.
     *
     * @throws RefusedException MALFORMED for all that breaks the form
     */
    public static FullPartition read(CborReader in) throws RefusedException {
        return Malformed.guard(() -> PartitionReader.readFull(in));
    }
}
