package org.rums.virtualbox.firmware;

import org.rums.core.cbor.CborWriter;
import org.rums.core.frame.Answer;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.StateCodec;
import org.rums.core.licence.StateDigest;
import org.rums.core.result.RefusedException;

/** INFO, STATE and TIME (docs/protocol/box.md, section 5). */
final class InfoCommands {
    private final Device device;

    InfoCommands(Device device) {
        this.device = device;
    }

    Answer info(Call call, Body body) {
        body.end();
        BoxState state = device.state();
        CborWriter out = new CborWriter().map(state.formatting().isPresent() ? 17 : 6);
        out.key(1).uint(state.unit().model().code()).key(2).uint(Firmware.VERSION);
        out.key(3)
                .bool(state.formatting().isPresent())
                .key(4)
                .bytes(state.unit().id());
        out.key(5).bytes(state.unit().factoryPublic()).key(6).uint(state.commitCounter());
        state.formatting().ifPresent(owner -> {
            LicenceState licence = state.licence().orElseThrow();
            out.key(7).uint(owner.box().developerId()).key(8).uint(owner.box().boxName());
            out.key(9).text(licence.label()).key(10).uint(licence.epoch());
            out.key(11).bool(licence.remoteUpdate()).key(12).uint(state.transactionCounter());
            out.key(13)
                    .uint(state.transactions().open().size())
                    .key(14)
                    .uint(state.time().latest());
            out.key(15).bool(state.time().suspect()).key(16).uint(device.tries().count());
            out.key(17).uint(device.tries().secondsToWait());
        });
        return Answers.ok(out);
    }

    Answer state(Call call, Body body) throws RefusedException {
        body.end();
        LicenceState licence = device.state().held();
        byte[] digest = StateDigest.of(device.state().commitCounter(), licence);
        CborWriter out = new CborWriter().map(4);
        StateCodec.write(out.key(1), licence);
        out.key(2).bytes(digest).key(3).uint(licence.free());
        out.key(4).array(licence.partitions().size());
        for (int appId : licence.partitions().keySet()) {
            out.array(3).uint(appId);
            out.uint(device.seats().used(appId, Seats.Kind.LOCAL));
            out.uint(device.seats().used(appId, Seats.Kind.NETWORK));
        }
        return Answers.ok(out);
    }

    Answer time(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        body.end();
        BoxTime time = device.observe(call, host).time();
        return Answers.ok(
                new CborWriter().map(2).key(1).uint(time.latest()).key(2).bool(time.suspect()));
    }
}
