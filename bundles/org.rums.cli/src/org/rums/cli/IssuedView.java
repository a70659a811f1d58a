package org.rums.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.output.StateJson;
import org.rums.cli.output.StateView;
import org.rums.cli.output.Style;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.Times;
import org.rums.core.code.Suite;
import org.rums.core.issue.Issued;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;

/** Shows an issued code and what it does. */
final class IssuedView {
    private final Context context;
    private final Output output;
    private final StateView states;

    IssuedView(Context context) {
        this.context = context;
        this.output = context.output();
        this.states = new StateView(output);
    }

    void show(VerifiedRequest request, Issued issued, List<Item> items, Optional<Path> file) throws RefusedException {
        int tag = issued.transaction().matchTag();
        String box = issued.transaction().box().name();
        CodeText text = new CodeText(output);
        output.show("boxName", box);
        output.show(
                "model", Model.ofCode(request.key().modelCode()).orElseThrow().title());
        text.showTag(tag);
        output.show("vendorTime", Times.at(issued.vendorTime()));
        if (issued.expiryDate() != 0) {
            output.show("expires", Times.at(issued.expiryDate()));
        }
        output.put("again", issued.again());
        output.put("bytes", issued.code().body().length);
        if (issued.again()) {
            output.line(Style.WARN, "issue.again");
        }
        states.showItems(items);
        output.put("items", StateJson.items(items, states.words()));
        effect(request, issued, items);
        if (issued.code().suite() == Suite.SHORT) {
            text.show(Kind.ACTIVATION_CODE, issued.code().body());
        }
        if (file.isPresent()) {
            text.write(
                    file.get(),
                    Kind.ACTIVATION_CODE,
                    issued.code().body(),
                    Optional.empty(),
                    CodeText.headers(box, tag));
        }
    }

    private void effect(VerifiedRequest request, Issued issued, List<Item> items) {
        boolean known = issued.outcome().isPresent() && request.snapshot().isPresent();
        output.put("stateKnown", known);
        if (!known) {
            if (request.snapshot().isEmpty()) {
                output.line("issue.state-unknown");
            }
            return;
        }
        LicenceState before = request.snapshot().get().state();
        LicenceState after = issued.outcome().get().after();
        output.put(
                "changes",
                StateJson.changes(before, after, issued.outcome().get().touched()));
        states.showChanges(before, after, issued.outcome().get().touched());
        new PastDates(context).checkEffect(before, after, items, issued.vendorTime());
    }
}
