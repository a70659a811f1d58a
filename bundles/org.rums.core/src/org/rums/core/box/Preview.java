package org.rums.core.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.rums.core.cbor.CborReader;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.StateCodec;
import org.rums.core.licence.StateDigest;
import org.rums.core.licence.Touched;
import org.rums.core.result.RefusedException;
import org.rums.core.wire.WireException;

/**
 * What a code would do in a box, told by the box itself. Source: docs/protocol/box.md, section 5, PREVIEW.
 *
 * @param digest of the state before, 16 bytes; APPLY carries it, so that nothing else is applied than was shown
 * @param before the state now
 * @param after the state that the code would leave; without partitions where it makes the box blank
 * @param touched passwords, signatures and memory objects that get new content
 * @param closesOthers whether every other open transaction is voided
 * @param vendorTime of the code, seconds since 1970
 * @param expiry last second at which the code can be applied; empty where it does not expire
 */
public record Preview(
        byte[] digest,
        LicenceState before,
        LicenceState after,
        List<Touched> touched,
        boolean closesOthers,
        long vendorTime,
        OptionalLong expiry) {
    /** Copies digest and list. */
    public Preview {
        digest = digest.clone();
        touched = List.copyOf(touched);
    }

    static Preview read(CborReader in) throws RefusedException {
        in.readMap();
        in.expectKey(1);
        byte[] digest = in.readFixedBytes(StateDigest.LENGTH);
        in.expectKey(2);
        LicenceState before = StateCodec.read(in);
        in.expectKey(3);
        LicenceState after = StateCodec.read(in);
        in.expectKey(4);
        List<Touched> touched = new ArrayList<>();
        for (int left = in.readArray(); left > 0; left--) {
            in.readArray();
            touched.add(new Touched((int) in.readUInt(Limits.U16), type(in), (int) in.readUInt(Limits.U16)));
        }
        in.expectKey(5);
        boolean closesOthers = in.readBool();
        in.expectKey(6);
        long vendorTime = in.readUInt(Limits.U32);
        in.expectKey(7);
        long expiry = in.readUInt(Limits.U32);
        in.end();
        OptionalLong end = expiry == 0 ? OptionalLong.empty() : OptionalLong.of(expiry);
        return new Preview(digest, before, after, touched, closesOthers, vendorTime, end);
    }

    private static ObjectType type(CborReader in) {
        return ObjectType.ofCode((int) in.readUInt(Limits.U16))
                .orElseThrow(() -> new WireException(WireException.Reason.RANGE, "no such object"));
    }

    @Override
    public byte[] digest() {
        return digest.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preview that
                && Arrays.equals(digest, that.digest)
                && before.equals(that.before)
                && after.equals(that.after)
                && touched.equals(that.touched)
                && closesOthers == that.closesOthers
                && vendorTime == that.vendorTime
                && expiry.equals(that.expiry);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }
}
