package org.rums.virtualbox.firmware;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rums.core.box.FormatData;
import org.rums.core.box.FormatSeal;
import org.rums.core.cbor.CborWriter;
import org.rums.core.frame.Answer;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.BoxKeys;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Partition;
import org.rums.core.licence.StateCodec;
import org.rums.core.licence.ZoneWrite;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** FORMAT (docs/protocol/box.md, section 5). */
final class FormatCommand {
    private static final int MAX_SEALED = 65_400;

    private final Device device;

    FormatCommand(Device device) {
        this.device = device;
    }

    Answer format(Call call, Body body) throws RefusedException {
        byte[] hostPublic = body.exactly(1, AgreementKey.BYTES);
        byte[] sealed = body.bytes(2, MAX_SEALED);
        body.end();
        BoxState state = device.state();
        if (state.formatting().isPresent()) {
            throw new RefusedException(ResultCode.ALREADY_FORMATTED, "");
        }
        FormatSeal seal = new FormatSeal(hostPublic, sealed);
        try (AgreementKey factory = state.unit().factory();
                FormatData data = seal.open(factory, state.commitCounter())) {
            LicenceState licence = licence(state, data);
            Zones zones = zones(licence, data);
            Formatting owner = owner(data);
            byte[] receipt = seal.receipt(factory.publicKey(), owner.keys());
            commit(state.formattedAs(owner, licence, zones, data.time()), owner);
            long boxName = owner.box().boxName();
            return Answers.ok(
                    new CborWriter().map(2).key(1).uint(boxName).key(2).bytes(receipt));
        }
    }

    private void commit(BoxState formatted, Formatting owner) throws RefusedException {
        boolean committed = false;
        try {
            device.gate().forgetAll();
            device.memory().commit(formatted.next());
            committed = true;
        } finally {
            if (!committed) {
                owner.close();
            }
        }
        device.keysChanged().run();
    }

    private static Formatting owner(FormatData data) {
        return new Formatting(
                data.box(),
                data.generation(),
                new BoxKeys(data.boxKey().copy()),
                data.rekeyKey().copy(),
                data.userKey().copy(),
                data.adminKey().copy());
    }

    private LicenceState licence(BoxState state, FormatData data) throws RefusedException {
        SortedMap<Integer, Partition> partitions = new TreeMap<>();
        for (FullPartition full : data.partitions()) {
            Partition kept = full.hashed(password -> PasswordVerifier.make(password, device.random()));
            partitions.put(kept.appId(), kept);
        }
        LicenceState licence = new LicenceState(
                state.unit().model(), Firmware.VERSION, data.label(), partitions, data.epoch(), data.remoteUpdate());
        licence.check();
        int size = StateCodec.encode(licence).length;
        if (size > Decision.MAX_STATE) {
            throw new RefusedException(
                    ResultCode.NO_SPACE, "The description of the state is too long.", 0, size - Decision.MAX_STATE);
        }
        return licence;
    }

    private static Zones zones(LicenceState licence, FormatData data) throws RefusedException {
        Zones zones = Zones.blank(licence);
        for (FullPartition full : data.partitions()) {
            for (ZoneWrite write : full.writes()) {
                zones = zones.written(write.appId(), write.zone(), write.offset(), write.bytes());
            }
        }
        return zones;
    }
}
