package org.rums.virtualbox.firmware;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.MatchTag;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.code.UpdateContent;
import org.rums.core.key.BoxId;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Outcome;
import org.rums.core.licence.Special;
import org.rums.core.licence.StateCodec;
import org.rums.core.licence.UpdateContext;
import org.rums.core.licence.UpdateEngine;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * How a box decides on an Activation Code, in the order of docs/protocol/box.md, section 2.1.
 */
final class Decision {
    /** Largest encoding of a state, so that two of them fit an answer. */
    static final int MAX_STATE = 30_000;

    private static final long FAR = 400 * 86_400L;
    private static final int LOW = 32;

    private final Device device;

    Decision(Device device) {
        this.device = device;
    }

    /**
     * A code that verified.
     *
     * @param code the code
     * @param slot the transaction that it answers
     * @param plaintext its content
     */
    record Opened(ActivationCode code, Slot slot, byte[] plaintext) {}

    /**
     * What a code would do.
     *
     * @param content what it says
     * @param outcome what the engine made of it
     * @param time of the box afterwards
     */
    record Worked(UpdateContent content, Outcome outcome, BoxTime time) {}

    /** Step 1: a code of known form, and a box that takes codes; and step 2: whether it was answered before. */
    Optional<Answered> before(byte[] body) throws RefusedException {
        BoxState state = device.state();
        if (state.formatting().isEmpty()) {
            Optional<Answered> wiped = state.transactions().answeredCode(new ActivationCode(body).identity());
            if (wiped.isEmpty()) {
                state.formatted();
            }
            return wiped;
        }
        TransactionCommands.requireRemoteUpdate(state);
        return state.transactions().answeredCode(ActivationCode.parse(body).identity());
    }

    /** Steps 3 to 5: the code opened against the one transaction that its route names. */
    Opened open(byte[] body) throws RefusedException {
        ActivationCode code = ActivationCode.parse(body);
        BoxState state = device.state();
        Slot slot = route(state, code);
        device.tries().requireNoWait();
        device.tries().begin();
        Transaction transaction = slot.transaction(state.formatted());
        byte[] plaintext = code.open(transaction, state.formatted().keys())
                .orElseThrow(() -> new RefusedException(ResultCode.FORGED, ""));
        device.tries().reset();
        return new Opened(code, slot, plaintext);
    }

    private static Slot route(BoxState state, ActivationCode code) throws RefusedException {
        BoxId box = state.formatted().box();
        int tag = code.matchTag();
        if (tag >>> 15 != MatchTag.vendorPart(box.developerId())) {
            throw new RefusedException(ResultCode.OTHER_VENDOR, "");
        }
        if ((tag >>> 5 & 0x3FF) != MatchTag.boxPart(box)) {
            throw new RefusedException(ResultCode.OTHER_BOX, "");
        }
        if (code.epochLow() != state.held().epoch() % 16) {
            throw new RefusedException(ResultCode.WRONG_EPOCH, "");
        }
        int low = tag % LOW;
        return state.transactions()
                .slotLike(low)
                .orElseThrow(() -> new RefusedException(state.transactions().missing(low), ""));
    }

    /** Step 6: what the code would do at this time of the box. */
    Worked work(Opened opened, BoxTime seen) throws RefusedException {
        UpdateContent content = UpdateContent.parse(opened.plaintext());
        requireForm(opened.code(), content.items());
        boolean repairs = content.items().stream().anyMatch(Item.ClockRepair.class::isInstance);
        if (!repairs && content.expiry().over(content.vendorTime(), seen.latest())) {
            throw new RefusedException(ResultCode.CODE_EXPIRED, "");
        }
        boolean jumpAllowed = content.items().stream().anyMatch(Decision::allowsJump);
        if (content.vendorTime() - seen.latest() > FAR && !jumpAllowed) {
            throw new RefusedException(ResultCode.CLOCK_JUMP, "The code is of a time more than 400 days ahead.");
        }
        LicenceState held = device.state().held();
        UpdateContext context = new UpdateContext(
                content.vendorTime(),
                OptionalLong.of(seen.latest()),
                password -> PasswordVerifier.make(password, device.random()));
        Outcome outcome = UpdateEngine.apply(held, content.items(), context);
        int size = StateCodec.encode(outcome.after()).length;
        if (size > MAX_STATE) {
            throw new RefusedException(
                    ResultCode.NO_SPACE, "The description of the state is too long.", 0, size - MAX_STATE);
        }
        BoxTime time = outcome.clockRepair()
                .map(repair -> seen.repairedTo(repair.newTime()))
                .orElse(seen.advancedTo(content.vendorTime()));
        return new Worked(content, outcome, time);
    }

    private static boolean allowsJump(Item item) {
        return item.special().filter(Special.ALLOW_TIME_JUMP::equals).isPresent();
    }

    private static void requireForm(ActivationCode code, List<Item> items) throws RefusedException {
        boolean rekeys = items.stream().anyMatch(Item.Rekey.class::isInstance);
        if (rekeys && code.suite() != Suite.LONG) {
            throw new RefusedException(ResultCode.MALFORMED, "REKEY in a short code.");
        }
    }
}
