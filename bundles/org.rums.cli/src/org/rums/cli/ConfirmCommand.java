package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.StateJson;
import org.rums.cli.output.StateView;
import org.rums.cli.output.Style;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.OtherRings;
import org.rums.cli.service.Times;
import org.rums.cli.service.Vendor;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.MatchTag;
import org.rums.core.issue.ConfirmationReader;
import org.rums.core.issue.Confirmed;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies a Confirmation Code and books it in the journal. */
@Command(name = "confirm")
final class ConfirmCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private CodeOptions code = new CodeOptions();

    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private VendorTime time = new VendorTime();

    ConfirmCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        String text = code.text(context.environment());
        try (Vendor vendor = new KeyRings(context).open(ring.choice())) {
            ConfirmationReader reader =
                    new ConfirmationReader(vendor.ring(), vendor.journal(), time.clock(context.environment()));
            ConfirmationReader.Reading reading = examine(reader, text, vendor.name());
            new CodeText(context.output()).repairs(reading.code(), code.acceptRepairs());
            reader.book(reading.confirmed());
            show(reading.confirmed());
        }
        return 0;
    }

    /** A code of which the journal knows nothing may belong to the journal of another ring. */
    private ConfirmationReader.Reading examine(ConfirmationReader reader, String text, String name)
            throws RefusedException {
        try {
            return reader.examine(text);
        } catch (RefusedException e) {
            boolean unknown = e.code() == ResultCode.UNKNOWN_TRANSACTION || e.code() == ResultCode.FORGED;
            throw unknown ? new OtherRings(context).named(e, name) : e;
        }
    }

    private void show(Confirmed confirmed) {
        Output output = context.output();
        ConfirmationCode said = confirmed.confirmation();
        ResultCode result = said.result();
        output.show("boxName", confirmed.transaction().box().name());
        output.show("matchTag", MatchTag.text(confirmed.transaction().matchTag()));
        output.put("counter", said.counter());
        output.put("result", result.name());
        output.put("final", said.last());
        output.put("item", said.item());
        output.put("commitCounter", said.commitCounter());
        output.put("stillOpen", said.stillOpen());
        output.line(result == ResultCode.OK ? Style.GOOD : Style.WARN, "confirm.authentic");
        output.field("result", context.messages().happened(result) + " (" + result + ", " + result.number() + ")");
        output.line(said.last() ? "confirm.final" : "confirm.not-final");
        output.line("confirm.open", said.stillOpen());
        confirmed.details().ifPresent(details -> {
            output.put("boxTime", Times.at(details.time()));
            output.put("detail", details.detail());
            output.put("state", StateJson.of(details.after()));
            output.field("boxTime", Times.shown(details.time()));
            new StateView(output).show(details.after());
        });
    }
}
