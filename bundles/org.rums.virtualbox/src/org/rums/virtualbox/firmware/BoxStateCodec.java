package org.rums.virtualbox.firmware;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.licence.StateCodec;
import org.rums.core.result.RefusedException;
import org.rums.core.wire.WireException;
import org.rums.virtualbox.flash.FlashCorruptException;

/**
 * The image of a box in its flash, a CBOR map: {1: unit, 2: commit counter, 3: transaction counter, 4: latest time,
 * 5: pending time or 0, 6: transactions, ? 7: formatting, ? 8: licence, ? 9: zones}.
 */
final class BoxStateCodec {
    private static final long U32 = 0xFFFFFFFFL;
    private static final int BLANK = 6;
    private static final int FULL = 9;

    private BoxStateCodec() {}

    /** Encodes a state with its secrets; the caller zeroes the bytes. */
    static byte[] encode(BoxState state) {
        CborWriter out = new CborWriter();
        out.map(state.formatting().isPresent() ? FULL : BLANK);
        Unit unit = state.unit();
        out.key(1)
                .array(3)
                .bytes(unit.factoryKey().bytes())
                .bytes(unit.id())
                .uint(unit.model().code());
        out.key(2).uint(state.commitCounter()).key(3).uint(state.transactionCounter());
        out.key(4).uint(state.time().latest());
        out.key(5).uint(state.time().pending().map(BoxTime.Pending::time).orElse(0L));
        out.key(6).bytes(TransactionsCodec.encode(state.transactions()));
        state.formatting().ifPresent(owner -> write(out.key(7), owner));
        state.licence().ifPresent(licence -> out.key(8).bytes(StateCodec.encodeInternal(licence)));
        if (state.formatting().isPresent()) {
            write(out.key(9), state.zones());
        }
        byte[] bytes = out.toByteArray();
        out.wipe();
        return bytes;
    }

    static BoxState decode(byte[] bytes) {
        CborReader in = new CborReader(bytes);
        boolean formatted = in.readMap() == FULL;
        in.expectKey(1);
        Unit unit = readUnit(in);
        int commits = number(in, 2);
        int transaction = number(in, 3);
        in.expectKey(4);
        long latest = in.readUInt(U32);
        in.expectKey(5);
        long pending = in.readUInt(U32);
        BoxTime time =
                new BoxTime(latest, pending == 0 ? Optional.empty() : Optional.of(new BoxTime.Pending(pending, 0)));
        in.expectKey(6);
        Transactions transactions = TransactionsCodec.decode(in.readBytes(bytes.length));
        Optional<Formatting> owner = Optional.empty();
        Optional<LicenceState> licence = Optional.empty();
        Zones zones = Zones.NONE;
        if (formatted) {
            in.expectKey(7);
            owner = Optional.of(readFormatting(in));
            in.expectKey(8);
            licence = Optional.of(licence(in.readBytes(bytes.length)));
            in.expectKey(9);
            zones = readZones(in);
        }
        in.end();
        return new BoxState(unit, commits, transaction, owner, licence, zones, transactions, time);
    }

    private static LicenceState licence(byte[] bytes) {
        try {
            return StateCodec.decodeInternal(bytes);
        } catch (RefusedException e) {
            throw new FlashCorruptException("the licences are damaged: " + e.getMessage());
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static int number(CborReader in, int key) {
        in.expectKey(key);
        return (int) in.readUInt(BoxState.MAX_COUNTER);
    }

    private static Unit readUnit(CborReader in) {
        in.readArray();
        Secret factory = Secret.owning(in.readFixedBytes(Primitives.KEY));
        byte[] id = in.readFixedBytes(Unit.ID);
        Model model = Model.ofCode((int) in.readUInt(4))
                .orElseThrow(() -> new WireException(WireException.Reason.RANGE, "no such model"));
        return new Unit(factory, id, model);
    }

    private static void write(CborWriter out, Formatting owner) {
        out.array(7)
                .uint(owner.box().developerId())
                .uint(owner.box().boxName())
                .uint(owner.generation())
                .bytes(owner.keys().boxKey())
                .bytes(owner.rekey().bytes())
                .bytes(owner.user().bytes())
                .bytes(owner.admin().bytes());
    }

    private static Formatting readFormatting(CborReader in) {
        in.readArray();
        BoxId box = new BoxId(in.readUInt(U32), in.readUInt(U32));
        int generation = (int) in.readUInt(0xFFFF);
        return new Formatting(box, generation, new BoxKeys(key(in)), key(in), key(in), key(in));
    }

    private static Secret key(CborReader in) {
        return Secret.owning(in.readFixedBytes(Primitives.KEY));
    }

    private static void write(CborWriter out, Zones zones) {
        out.array(zones.bytes().size());
        zones.bytes().forEach((appId, three) -> {
            out.array(1 + Limits.ZONES).uint(appId);
            three.forEach(out::bytes);
        });
    }

    private static Zones readZones(CborReader in) {
        SortedMap<Integer, List<byte[]>> zones = new TreeMap<>();
        for (int left = in.readArray(); left > 0; left--) {
            in.readArray();
            int appId = (int) in.readUInt(Limits.U16);
            zones.put(appId, List.of(in.readBytes(Limits.ZONE), in.readBytes(Limits.ZONE), in.readBytes(Limits.ZONE)));
        }
        return new Zones(zones);
    }
}
