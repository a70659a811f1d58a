package org.rums.virtualbox.firmware;

import java.util.Arrays;
import java.util.Optional;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.RekeySeal;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.frame.Answer;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Secret;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Outcome;
import org.rums.core.licence.StateCodec;
import org.rums.core.licence.StateDigest;
import org.rums.core.licence.Touched;
import org.rums.core.licence.ZoneWrite;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.firmware.Decision.Opened;
import org.rums.virtualbox.firmware.Decision.Worked;

/** PREVIEW, APPLY and REJECT (docs/protocol/box.md, sections 2.1 and 5). */
final class UpdateCommands {
    private static final int MAX_BODY = Suite.LONG_MAX + 64;
    private static final int DIGEST = 16;

    private final Device device;
    private final Decision decision;

    UpdateCommands(Device device) {
        this.device = device;
        this.decision = new Decision(device);
    }

    Answer preview(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        byte[] code = body.bytes(2, MAX_BODY);
        body.end();
        Optional<Answered> before = decision.before(code);
        if (before.isPresent()) {
            throw new RefusedException(
                    again(before.get()), "Transaction " + before.get().counter() + ".");
        }
        Opened opened = decision.open(code);
        Worked worked = decision.work(opened, seen(call, host));
        rekeyed(opened, worked).ifPresent(BoxKeys::close);
        return Answers.ok(picture(worked));
    }

    private CborWriter picture(Worked worked) throws RefusedException {
        LicenceState before = device.state().held();
        Outcome outcome = worked.outcome();
        CborWriter out = new CborWriter().map(7);
        out.key(1).bytes(digest());
        StateCodec.write(out.key(2), before);
        StateCodec.write(out.key(3), outcome.after());
        out.key(4).array(outcome.touched().size());
        for (Touched touched : outcome.touched()) {
            out.array(3).uint(touched.appId()).uint(touched.object().code()).uint(touched.bytes());
        }
        out.key(5).bool(outcome.closeAll());
        out.key(6).uint(worked.content().vendorTime());
        out.key(7)
                .uint(worked.content()
                        .expiry()
                        .end(worked.content().vendorTime())
                        .orElse(0L));
        return out;
    }

    Answer apply(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        byte[] code = body.bytes(2, MAX_BODY);
        Optional<byte[]> digest = body.has(3) ? Optional.of(body.value(DIGEST)) : Optional.empty();
        body.end();
        Optional<Answered> before = decision.before(code);
        if (before.isPresent()) {
            return said(before.get(), again(before.get()));
        }
        Opened opened = decision.open(code);
        BoxTime seen = seen(call, host);
        Worked worked;
        Optional<BoxKeys> newKeys;
        try {
            worked = decision.work(opened, seen);
            newKeys = rekeyed(opened, worked);
        } catch (RefusedException e) {
            return refuse(opened, e, seen);
        }
        boolean committed = false;
        try {
            if (digest.isPresent() && !Arrays.equals(digest.get(), digest())) {
                throw new RefusedException(ResultCode.PREVIEW_OUTDATED, "");
            }
            Answer answer = commit(opened, worked, newKeys);
            committed = true;
            return answer;
        } finally {
            if (!committed) {
                newKeys.ifPresent(BoxKeys::close);
            }
        }
    }

    Answer reject(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        byte[] code = body.bytes(2, MAX_BODY);
        body.end();
        Optional<Answered> before = decision.before(code);
        if (before.isPresent()) {
            return said(before.get(), again(before.get()));
        }
        Opened opened = decision.open(code);
        BoxState state = device.state().with(seen(call, host));
        int left = state.transactions().open().size() - 1;
        ConfirmationCode.Says says =
                new ConfirmationCode.Says(state.next().commitCounter(), true, ResultCode.REJECTED, 0, left);
        Answered answered =
                answered(opened, state.held().epoch(), state.formatted().keys(), says, "", state.time());
        device.memory()
                .commit(state.with(state.transactions().answered(answered)).next());
        return said(answered, ResultCode.REJECTED);
    }

    /** A refusal of a code that verified: committed where it differs from the last one. */
    private Answer refuse(Opened opened, RefusedException why, BoxTime seen) throws RefusedException {
        Optional<Answered> last = opened.slot().refusal();
        boolean same = last.filter(refusal ->
                        Arrays.equals(refusal.identity(), opened.code().identity())
                                && refusal.result() == why.code()
                                && refusal.item() == why.item()
                                && refusal.number() == why.number())
                .isPresent();
        if (same) {
            return said(last.get(), why.code());
        }
        BoxState state = device.state().with(seen);
        ConfirmationCode.Says says = new ConfirmationCode.Says(
                state.next().commitCounter(),
                false,
                why.code(),
                why.item(),
                state.transactions().open().size());
        Answered refusal = answered(
                        opened, state.held().epoch(), state.formatted().keys(), says, why.detail(), seen)
                .numbered(why.number());
        device.memory().commit(state.with(state.transactions().refused(refusal)).next());
        return said(refusal, why.code());
    }

    private Answer commit(Opened opened, Worked worked, Optional<BoxKeys> newKeys) throws RefusedException {
        Outcome outcome = worked.outcome();
        BoxState state = device.state();
        Formatting owner = state.formatted();
        Transactions others = outcome.closeAll()
                ? state.transactions().closedOthers(opened.slot().counter())
                : state.transactions();
        ConfirmationCode.Says says = new ConfirmationCode.Says(
                state.next().commitCounter(),
                true,
                ResultCode.OK,
                0,
                others.open().size() - 1);
        Answered answered =
                answered(opened, outcome.after().epoch(), newKeys.orElse(owner.keys()), says, "", worked.time());
        if (outcome.wipe()) {
            device.memory().commitErasing(state.wiped(answered).next(), owner::close);
            device.seats().freeAll();
            device.keysChanged().run();
            return said(answered, ResultCode.OK);
        }
        BoxState next = state.with(others.answered(answered))
                .with(outcome.after())
                .with(written(state.zones(), outcome))
                .with(worked.time())
                .next();
        if (newKeys.isPresent()) {
            device.memory().commitErasing(next.with(owner.rekeyed(newKeys.get())), owner.keys()::close);
        } else {
            device.memory().commit(next);
        }
        return said(answered, ResultCode.OK);
    }

    private static Zones written(Zones zones, Outcome outcome) throws RefusedException {
        Zones changed = zones;
        for (ZoneWrite write : outcome.writes()) {
            changed = changed.written(write.appId(), write.zone(), write.offset(), write.bytes());
        }
        return changed;
    }

    private Optional<BoxKeys> rekeyed(Opened opened, Worked worked) throws RefusedException {
        Optional<Item.Rekey> rekey = worked.outcome().rekey();
        if (rekey.isEmpty()) {
            return Optional.empty();
        }
        Formatting owner = device.state().formatted();
        Optional<byte[]> key = RekeySeal.open(
                opened.slot().transaction(owner),
                rekey.get().newEpoch(),
                rekey.get().blob(),
                owner.rekey().bytes());
        if (key.isEmpty()) {
            int place = 1 + worked.content().items().indexOf(rekey.get());
            throw new RefusedException(ResultCode.FORGED, "The new key is not authentic.", place);
        }
        return key.map(Secret::owning).map(BoxKeys::new);
    }

    private Answered answered(
            Opened opened, long epoch, BoxKeys keys, ConfirmationCode.Says says, String detail, BoxTime time)
            throws RefusedException {
        Formatting owner = device.state().formatted();
        Slot slot = opened.slot();
        Transaction after = new Transaction(owner.box(), epoch, owner.generation(), slot.counter(), slot.mark());
        byte[] confirmation =
                ConfirmationCode.make(after, opened.code(), says, keys).body();
        ActivationCode code = opened.code();
        return new Answered(
                slot.counter(),
                slot.mark(),
                epoch,
                code.identity(),
                confirmation,
                says.result(),
                says.item(),
                0,
                Answers.shortened(detail),
                time.latest());
    }

    private BoxTime seen(Call call, long host) {
        return device.state().time().seeing(host, call.session());
    }

    private byte[] digest() throws RefusedException {
        return StateDigest.of(device.state().commitCounter(), device.state().held());
    }

    private static ResultCode again(Answered before) {
        return before.result() == ResultCode.REJECTED ? ResultCode.REJECTED : ResultCode.ALREADY_APPLIED;
    }

    private static Answer said(Answered answered, ResultCode result) {
        CborWriter out = new CborWriter().map(4);
        out.key(1).bytes(answered.confirmation()).key(2).uint(result.number());
        out.key(3).uint(answered.item()).key(4).text(answered.detail());
        return new Answer(result.number(), out.toByteArray());
    }
}
