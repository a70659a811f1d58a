package org.rums.core.issue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.MatchTag;
import org.rums.core.code.Snapshot;
import org.rums.core.code.UpdateContent;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Outcome;
import org.rums.core.licence.PasswordHasher;
import org.rums.core.licence.UpdateContext;
import org.rums.core.licence.UpdateEngine;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Answers requests with Activation Codes: checks, makes, and writes each code into the journal before it leaves.
 *
 * <p>Source: docs/protocol.md, section 7. Safe for use by several threads.
 */
public final class Issuer {
    private static final long DAY = 86_400;

    private final IssueJournal journal;
    private final LongSupplier clock;

    /**
     * An issuer.
     *
     * @param journal the journal of the key ring
     * @param clock vendor time, seconds since 1970
     */
    public Issuer(IssueJournal journal, LongSupplier clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Answers a request.
     *
     * @param request authentic
     * @param order what the code is to do
     * @param overrides what an operator decided to override
     * @return a code that stands in the journal; the earlier one for the same order
     * @throws RefusedException OUT_OF_RANGE, WRONG_MODEL, MODEL_CANNOT_HOLD, STATE_UNKNOWN, CLONE_SUSPECTED, LIVE_CODE,
     *     TRANSACTION_CLOSED, CLOCK_BEHIND, CLOCK_AHEAD, TOO_LARGE for the reason of an override, or what the known
     *     state of the box refuses
     */
    public Issued issue(VerifiedRequest request, Order order, Overrides overrides) throws RefusedException {
        if (overrides.reason().getBytes(StandardCharsets.UTF_8).length > CodeEntry.MAX_REASON) {
            throw new RefusedException(
                    ResultCode.TOO_LARGE, "The reason has more than " + CodeEntry.MAX_REASON + " bytes.");
        }
        synchronized (journal) {
            return decide(request, order, overrides);
        }
    }

    /** Under the lock of the journal, so that no other code for the transaction comes in between. */
    private Issued decide(VerifiedRequest request, Order order, Overrides overrides) throws RefusedException {
        long now = clock.getAsLong();
        if (!UpdateContent.possible(now, order.expiry())) {
            throw new RefusedException(
                    now < UpdateContent.ORIGIN ? ResultCode.CLOCK_BEHIND : ResultCode.CLOCK_AHEAD,
                    "No code can be made at this time.");
        }
        UpdateContent content = new UpdateContent(now, order.expiry(), order.items());
        checkOrder(request, order);
        record(request, now, overrides);
        TransactionEntry entry = entry(request);
        byte[] wanted = order.tag(request.keys());
        Optional<CodeEntry> same = entry.codes().stream()
                .filter(c -> Arrays.equals(c.orderTag(), wanted) && live(c, now))
                .reduce((earlier, later) -> later);
        if (same.isPresent()) {
            return again(request, same.get());
        }
        if (entry.ended().isEmpty()) {
            checkNotWiped(request, overrides);
        }
        Optional<Outcome> outcome = tryOut(request.snapshot(), content);
        checkOpen(entry, MatchTag.text(request.transaction().matchTag()), now, overrides);
        checkClock(now, overrides);
        ActivationCode code =
                CodeMaker.make(request, content, id -> entry.code(id).isPresent());
        long end = order.expiry().end(content.vendorTime()).orElse(0L);
        write(
                request,
                new CodeEntry(
                        code.codeId(),
                        code.suite().code(),
                        code.body(),
                        wanted,
                        content.vendorTime(),
                        end,
                        overrides.reason()));
        return new Issued(request.transaction(), code, content.vendorTime(), end, false, outcome);
    }

    private static void checkOrder(VerifiedRequest request, Order order) throws RefusedException {
        long boxName = request.key().boxName();
        if (order.range().filter(r -> !r.holds(boxName)).isPresent()) {
            throw new RefusedException(
                    ResultCode.OUT_OF_RANGE, request.transaction().box().name() + ".");
        }
        if (order.demandsState() && request.snapshot().isEmpty()) {
            throw new RefusedException(ResultCode.STATE_UNKNOWN, "");
        }
        Model model = Model.ofCode(request.key().modelCode()).orElseThrow();
        if (!order.models().contains(model)) {
            throw new RefusedException(ResultCode.WRONG_MODEL, "The box is of the model " + model.title() + ".");
        }
        int place = 0;
        for (Item item : order.items()) {
            place++;
            if (item instanceof Item.Change change
                    && change.object() == ObjectType.NETWORK_SEATS
                    && change.verb() != Verb.CLEAR
                    && !model.networkLicences()) {
                throw new RefusedException(
                        ResultCode.MODEL_CANNOT_HOLD, model.title() + " boxes have no network licences.", place);
            }
        }
    }

    private void record(VerifiedRequest request, long now, Overrides overrides) throws RefusedException {
        OptionalInt commits = request.snapshot().isPresent()
                ? OptionalInt.of(request.snapshot().get().commitCounter())
                : OptionalInt.empty();
        Finding finding = journal.recordRequest(new Request(
                request.key().boxName(),
                request.key().counter(),
                request.key().mark(),
                request.transaction().generation(),
                request.transaction().epoch(),
                request.key().body(),
                commits,
                now));
        if (finding.suspicious() && !overrides.has(ResultCode.CLONE_SUSPECTED)) {
            Suspicion suspicion = new Suspicion(journal, request);
            throw new RefusedException(
                    ResultCode.CLONE_SUSPECTED,
                    finding == Finding.OTHER_MARK ? suspicion.otherMark() : suspicion.wentBack());
        }
    }

    /** A box that is blank asks for nothing: what does so is an older state of it. */
    private void checkNotWiped(VerifiedRequest request, Overrides overrides) throws RefusedException {
        OptionalLong wiped =
                journal.wiped(request.key().boxName(), request.transaction().generation());
        if (wiped.isPresent() && !overrides.has(ResultCode.CLONE_SUSPECTED)) {
            throw new RefusedException(
                    ResultCode.CLONE_SUSPECTED, new Suspicion(journal, request).wiped(wiped.getAsLong()));
        }
    }

    private TransactionEntry entry(VerifiedRequest request) throws RefusedException {
        return journal.transaction(
                        request.key().boxName(),
                        request.key().counter(),
                        request.key().mark())
                .orElseThrow(() -> new RefusedException(ResultCode.JOURNAL_DAMAGED, "A record is missing."));
    }

    private static boolean live(CodeEntry code, long now) {
        return code.expiryDate() == 0 || now <= code.expiryDate();
    }

    private static Issued again(VerifiedRequest request, CodeEntry code) throws RefusedException {
        return new Issued(
                request.transaction(),
                ActivationCode.parse(code.body()),
                code.vendorTime(),
                code.expiryDate(),
                true,
                Optional.empty());
    }

    private static Optional<Outcome> tryOut(Optional<Snapshot> snapshot, UpdateContent content)
            throws RefusedException {
        if (snapshot.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong latest = OptionalLong.of(snapshot.get().latestTime());
        UpdateContext context = new UpdateContext(content.vendorTime(), latest, PasswordHasher.NONE);
        return Optional.of(UpdateEngine.apply(snapshot.get().state(), content.items(), context));
    }

    private static void checkOpen(TransactionEntry entry, String tag, long now, Overrides overrides)
            throws RefusedException {
        Optional<ConfirmationEntry> ended = entry.ended();
        if (ended.isPresent()) {
            boolean applied = ended.get().result() == ResultCode.OK.number();
            throw new RefusedException(
                    ResultCode.TRANSACTION_CLOSED,
                    applied ? "The box confirmed an update for it." : "The user rejected the update for good.");
        }
        boolean live = entry.codes().stream().anyMatch(c -> live(c, now));
        if (live && !overrides.has(ResultCode.LIVE_CODE)) {
            throw new RefusedException(ResultCode.LIVE_CODE, "Match tag " + tag + ".");
        }
    }

    private void checkClock(long now, Overrides overrides) throws RefusedException {
        long last = journal.lastVendorTime();
        if (now < last && !overrides.has(ResultCode.CLOCK_BEHIND)) {
            throw new RefusedException(ResultCode.CLOCK_BEHIND, "By " + (last - now) + " seconds.");
        }
        if (last > 0 && now > last + DAY && !overrides.has(ResultCode.CLOCK_AHEAD)) {
            throw new RefusedException(ResultCode.CLOCK_AHEAD, "By " + (now - last) / 3600 + " hours.");
        }
    }

    private void write(VerifiedRequest request, CodeEntry written) throws RefusedException {
        journal.recordCode(
                request.key().boxName(), request.key().counter(), request.key().mark(), written);
    }
}
