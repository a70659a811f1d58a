package org.rums.virtualbox.firmware;

import java.util.Optional;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.ConfirmationDetails;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Snapshot;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.frame.Answer;
import org.rums.core.licence.LicenceState;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** REQUEST, EXPORT, OPEN, DISCARD, CONFIRMATION and DETAILS (docs/protocol/box.md, sections 2 and 5). */
final class TransactionCommands {
    private static final long U32 = 0xFFFFFFFFL;

    private final Device device;

    TransactionCommands(Device device) {
        this.device = device;
    }

    Answer request(Call call, Body body) throws RefusedException {
        long host = body.u32(1);
        boolean demanded = body.bool(2);
        body.end();
        requireRemoteUpdate(device.state());
        BoxState state = device.observe(call, host);
        Optional<Slot> newest = state.transactions().newest();
        boolean again = !demanded && newest.isPresent();
        byte[] key = again ? newest.get().key() : create(state);
        return Answers.ok(new CborWriter().map(2).key(1).bytes(key).key(2).bool(again));
    }

    private byte[] create(BoxState state) throws RefusedException {
        Formatting owner = state.formatted();
        LicenceState licence = state.held();
        int counter = state.transactions().nextCounter(state.transactionCounter());
        if (counter > BoxState.MAX_COUNTER) {
            throw new RefusedException(ResultCode.STORAGE_FAILED, "The transaction counter is used up.");
        }
        long mark = device.random().nextInt() & U32;
        Transaction transaction = new Transaction(owner.box(), licence.epoch(), owner.generation(), counter, mark);
        int open = state.transactions().open().size() + 1;
        int model = licence.model().code();
        byte[] key = TransactionKey.make(transaction, model, open, state.time().suspect(), owner.keys())
                .body();
        Slot slot = new Slot(counter, mark, licence.epoch(), key, Optional.empty());
        device.memory().commit(state.counted(counter).with(state.transactions().opened(slot)));
        return key;
    }

    Answer export(Call call, Body body) throws RefusedException {
        int counter = counter(body);
        BoxState state = device.state();
        Formatting owner = state.formatted();
        Slot slot = slot(state, counter);
        Snapshot snapshot = new Snapshot(state.time().latest(), state.commitCounter(), state.held());
        return sealed(SealedPart.seal(
                SealedPart.Use.SNAPSHOT,
                owner.box().developerId(),
                slot.key(),
                snapshot.encode(),
                owner.keys(),
                device.random()));
    }

    Answer open(Call call, Body body) throws RefusedException {
        body.end();
        BoxState state = device.state();
        state.formatted();
        CborWriter out =
                new CborWriter().map(1).key(1).array(state.transactions().open().size());
        state.transactions().open().forEach(slot -> out.bytes(slot.key()));
        return Answers.ok(out);
    }

    Answer discard(Call call, Body body) throws RefusedException {
        int counter = counter(body);
        BoxState state = device.state();
        state.formatted();
        slot(state, counter);
        Transactions left = state.transactions().discarded(counter);
        device.memory().commit(state.with(left));
        return Answers.ok(new CborWriter().map(1).key(1).uint(left.open().size()));
    }

    Answer confirmation(Call call, Body body) throws RefusedException {
        Answered said = said(device.state(), counter(body));
        return Answers.ok(new CborWriter().map(1).key(1).bytes(said.confirmation()));
    }

    Answer details(Call call, Body body) throws RefusedException {
        int counter = counter(body);
        BoxState state = device.state();
        Formatting owner = state.formatted();
        Answered said = said(state, counter);
        if (said.epoch() != state.held().epoch()) {
            throw new RefusedException(ResultCode.WRONG_EPOCH, "The key of epoch " + said.epoch() + " is gone.");
        }
        int commits = ConfirmationCode.parse(said.confirmation()).commitCounter();
        LicenceState after = state.licence()
                .filter(any -> commits == state.commitCounter())
                .orElseThrow(() -> new RefusedException(
                        ResultCode.UNKNOWN_TRANSACTION, "The box has changed since; the details are gone."));
        ConfirmationDetails details = new ConfirmationDetails(said.time(), said.detail(), after);
        return sealed(SealedPart.seal(
                SealedPart.Use.DETAILS,
                owner.box().developerId(),
                said.confirmation(),
                details.encode(),
                owner.keys(),
                device.random()));
    }

    private static int counter(Body body) {
        int counter = body.number(1, BoxState.MAX_COUNTER);
        body.end();
        return counter;
    }

    private static Slot slot(BoxState state, int counter) throws RefusedException {
        return state.transactions()
                .slot(counter)
                .orElseThrow(() -> new RefusedException(
                        state.transactions().missing(counter % 32), "Transaction " + counter + " is not open."));
    }

    private static Answered said(BoxState state, int counter) throws RefusedException {
        return state.transactions()
                .said(counter)
                .orElseThrow(() -> new RefusedException(
                        state.formatting().isPresent() ? ResultCode.UNKNOWN_TRANSACTION : ResultCode.NOT_FORMATTED,
                        "Nothing was said of transaction " + counter + "."));
    }

    static void requireRemoteUpdate(BoxState state) throws RefusedException {
        if (!state.held().remoteUpdate()) {
            throw new RefusedException(ResultCode.REMOTE_UPDATE_DISABLED, "");
        }
    }

    private static Answer sealed(SealedPart part) {
        return Answers.ok(
                new CborWriter().map(2).key(1).bytes(part.nonce()).key(2).bytes(part.sealed()));
    }
}
