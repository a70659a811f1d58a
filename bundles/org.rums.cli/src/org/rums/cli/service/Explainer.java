package org.rums.cli.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.output.StateJson;
import org.rums.cli.output.StateView;
import org.rums.cli.output.Style;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.MatchTag;
import org.rums.core.code.ReadCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.code.UpdateContent;
import org.rums.core.key.BoxId;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** Tells what a code holds, as far as the keys and the journal at hand can tell; writes nothing. */
public final class Explainer implements AutoCloseable {
    private final Output output;
    private final List<KeyHolder> holders;

    private Explainer(Output output, List<KeyHolder> holders) {
        this.output = output;
        this.holders = List.copyOf(holders);
    }

    /**
     * Opens what is at hand: the evaluation ring, the ring chosen, and their journals where they exist.
     *
     * @param context home and output
     * @param rings opens the rings
     * @param choice of the command
     * @return an explainer, to be closed
     * @throws RefusedException WRONG_PASSPHRASE and what else the ring's file refuses
     */
    public static Explainer open(Context context, KeyRings rings, KeyRings.Choice choice) throws RefusedException {
        List<KeyHolder> holders = new ArrayList<>();
        String name = rings.name(choice);
        holders.add(holder(context, KeyRings.EVALUATION, EvaluationKeys.keyRing()));
        if (!name.equals(KeyRings.EVALUATION)) {
            holders.add(holder(context, name, rings.ring(choice)));
        }
        return new Explainer(context.output(), holders);
    }

    private static KeyHolder holder(Context context, String name, KeyRing ring) {
        try {
            return new KeyHolder(ring, new Journals(context).look(name, ring));
        } catch (RefusedException e) {
            context.output()
                    .remark("explain.no-journal", name, context.messages().happened(e.code()));
            return new KeyHolder(ring, Optional.empty());
        }
    }

    /**
     * Whether a reading is authentic by some key at hand.
     *
     * @param code as it was read
     * @return what is known of it
     */
    public Optional<KeyHolder.Known> verify(ReadCode code) {
        for (KeyHolder holder : holders) {
            try {
                Optional<KeyHolder.Known> known = holder.verify(code);
                if (known.isPresent()) {
                    return known;
                }
            } catch (RefusedException e) {
                // not by this ring; the reading stays a plausible one
                continue;
            }
        }
        return Optional.empty();
    }

    /**
     * Shows what a code holds.
     *
     * @param code as it was read
     * @param map gets the same for programs
     * @throws RefusedException MALFORMED, UNSUPPORTED_VERSION
     */
    public void explain(ReadCode code, Map<String, Object> map) throws RefusedException {
        Optional<KeyHolder.Known> known = verify(code);
        map.put("verified", known.isPresent());
        if (code.kind() == Kind.TRANSACTION_KEY) {
            transactionKey(TransactionKey.parse(code.body()), map);
        } else if (code.kind() == Kind.ACTIVATION_CODE) {
            activationCode(ActivationCode.parse(code.body()), map);
        } else {
            confirmationCode(ConfirmationCode.parse(code.body()), map);
        }
        if (known.isEmpty()) {
            output.line(Style.WARN, "explain.plausible");
            return;
        }
        known(known.get(), map);
    }

    private void known(KeyHolder.Known known, Map<String, Object> map) {
        output.line(Style.GOOD, "explain.authentic", known.vendor());
        map.put("vendor", known.vendor());
        show(map, "boxName", known.transaction().box().name());
        show(map, "matchTag", MatchTag.text(known.transaction().matchTag()));
        show(map, "epoch", known.transaction().epoch());
        if (known.transaction().box().developerId() == EvaluationKeys.DEVELOPER_ID) {
            output.evaluation();
        }
        known.content().ifPresent(content -> content(content, map));
        known.state().ifPresent(state -> {
            map.put("state", StateJson.of(state));
            new StateView(output).show(state);
        });
    }

    private void content(UpdateContent content, Map<String, Object> map) {
        StateView view = new StateView(output);
        show(map, "vendorTime", Times.at(content.vendorTime()));
        content.expiry().end(content.vendorTime()).ifPresent(end -> show(map, "expires", Times.at(end)));
        view.showItems(content.items());
        map.put("items", StateJson.items(content.items(), view.words()));
    }

    private void transactionKey(TransactionKey key, Map<String, Object> map) {
        show(map, "boxName", BoxId.format(key.boxName()));
        show(map, "counter", key.counter());
        show(map, "model", Model.ofCode(key.modelCode()).orElseThrow().title());
        show(map, "open", key.open());
        map.put("epochLow", key.epochLow());
        map.put("clockSuspect", key.clockSuspect());
        if (key.clockSuspect()) {
            output.line(Style.WARN, "box.clock-suspect");
        }
    }

    private void activationCode(ActivationCode code, Map<String, Object> map) {
        show(map, "matchTag", MatchTag.text(code.matchTag()));
        show(map, "suite", code.suite().name());
        map.put("codeId", code.codeId());
        output.field("codeId", String.format("%04X", code.codeId()));
        show(map, "bytes", code.body().length);
        map.put("epochLow", code.epochLow());
    }

    private void confirmationCode(ConfirmationCode code, Map<String, Object> map) {
        ResultCode result = code.result();
        show(map, "boxName", BoxId.format(code.boxName()));
        show(map, "counter", code.counter());
        map.put("result", result.name());
        output.field("result", output.messages().happened(result) + " (" + result + ", " + result.number() + ")");
        map.put("final", code.last());
        output.line(code.last() ? "confirm.final" : "confirm.not-final");
        show(map, "commits", code.commitCounter());
        show(map, "open", code.stillOpen());
        map.put("item", code.item());
    }

    private void show(Map<String, Object> map, String name, Object value) {
        if (!map.containsKey(name)) {
            map.put(name, value);
            output.field(name, Times.text(value));
        }
    }

    @Override
    public void close() throws RefusedException {
        for (KeyHolder holder : holders) {
            holder.close();
        }
    }
}
