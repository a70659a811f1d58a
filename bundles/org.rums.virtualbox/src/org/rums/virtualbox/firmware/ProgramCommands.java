package org.rums.virtualbox.firmware;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.cbor.CborWriter;
import org.rums.core.frame.Answer;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** START, RENEW, STOP, MINUTE and CHECK (docs/protocol/box.md, sections 5 and 6). */
final class ProgramCommands {
    private static final long U32 = 0xFFFFFFFFL;

    private final Device device;

    ProgramCommands(Device device) {
        this.device = device;
    }

    Answer start(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        int appId = body.number(2, Limits.U16);
        boolean network = body.bool(3);
        Optional<byte[]> password = body.has(4) ? Optional.of(body.value(Limits.PASSWORD)) : Optional.empty();
        body.end();
        call.requireUser();
        ProgramCheck check = check(call, host);
        Partition partition = check.partition(appId);
        try {
            requirePassword(partition, check.licence().place(appId), password.orElse(new byte[0]));
        } finally {
            password.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        }
        check.require(partition);
        Seats.Kind kind = check.seat(partition, network, device.seats());
        take(started(partition, stamp(check)));
        long lease = device.seats().take(appId, kind);
        Optional<DataObject> signature = partition.object(ObjectType.SIGNATURE);
        CborWriter out =
                new CborWriter().map(signature.isPresent() ? 2 : 1).key(1).uint(lease);
        signature.ifPresent(object -> out.key(2).bytes(((SignatureObject) object).bytes()));
        return Answers.ok(out);
    }

    Answer check(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        int appId = body.number(2, Limits.U16);
        body.end();
        call.requireUser();
        ProgramCheck check = check(call, host);
        check.require(check.partition(appId));
        return Answers.done();
    }

    Answer renew(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        long lease = body.u32(2);
        body.end();
        call.requireUser();
        device.observe(call, host);
        device.seats().renew(lease);
        return Answers.done();
    }

    Answer stop(Call call, Body body) throws RefusedException {
        long lease = body.u32(1);
        body.end();
        call.requireUser();
        device.state().formatted();
        device.seats().give(lease);
        return Answers.done();
    }

    Answer minute(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        long lease = body.u32(2);
        body.end();
        call.requireUser();
        LicenceState licence = device.observe(call, host).held();
        Partition partition = licence.partition(device.seats().renew(lease))
                .orElseThrow(() -> new RefusedException(ResultCode.NO_LICENCE, ""));
        Optional<TimeAllowed> time = partition.object(ObjectType.TIME_ALLOWED).map(TimeAllowed.class::cast);
        if (time.isEmpty()) {
            return Answers.done();
        }
        TimeAllowed left = time.get();
        if (left.left() == 0) {
            throw new RefusedException(ResultCode.LICENCE_EXPIRED, "No minutes are left.");
        }
        TimeAllowed next = left.unlimited() ? left : new TimeAllowed(left.left() - 1, left.granted());
        take(partition.with(next));
        return Answers.ok(new CborWriter().map(1).key(1).uint(next.left()));
    }

    private ProgramCheck check(Call call, long host) throws RefusedException {
        long before = device.state().time().latest();
        BoxState state = device.observe(call, host);
        return new ProgramCheck(state.held(), before, host, state.time().latest());
    }

    private void requirePassword(Partition partition, int place, byte[] password) throws RefusedException {
        Optional<DataObject> object = partition.object(ObjectType.APPLICATION_PASSWORD);
        if (object.isEmpty()) {
            return;
        }
        device.gate().requireNoWait(place);
        device.gate().begin(place);
        if (!PasswordVerifier.fits(((ApplicationPassword) object.get()).verifier(), password)) {
            throw new RefusedException(ResultCode.WRONG_APPLICATION_PASSWORD, "");
        }
        device.gate().passed(place);
    }

    /** The time of a first run; none while a jump of the clock is not believed, as the box's time may be long past. */
    private OptionalLong stamp(ProgramCheck check) {
        return device.state().time().suspect()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.min(U32, Math.max(1, check.now())));
    }

    /** The partition after a start: one run less, the first run stamped. */
    private static Partition started(Partition partition, OptionalLong stamp) {
        Partition changed = partition;
        for (DataObject object : partition.objects().values()) {
            if (object instanceof UsageCounter usage && !usage.unlimited()) {
                changed = changed.with(new UsageCounter(usage.left() - 1, usage.granted()));
            } else if (object instanceof RelativeExpiration relative && relative.firstRun() == 0 && stamp.isPresent()) {
                changed = changed.with(new RelativeExpiration(relative.days(), stamp.getAsLong()));
            }
        }
        return changed;
    }

    private void take(Partition changed) throws RefusedException {
        BoxState state = device.state();
        device.memory().note(state.with(state.held().with(changed)));
    }
}
