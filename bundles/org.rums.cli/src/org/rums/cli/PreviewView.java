package org.rums.cli;

import org.rums.cli.output.Output;
import org.rums.cli.output.StateJson;
import org.rums.cli.output.StateView;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Times;
import org.rums.core.box.Preview;

/** Shows what a box says a code would do. */
final class PreviewView {
    private final Output output;

    PreviewView(Context context) {
        this.output = context.output();
    }

    void show(Preview preview) {
        output.put("changes", StateJson.changes(preview.before(), preview.after(), preview.touched()));
        output.put("vendorTime", Times.at(preview.vendorTime()));
        preview.expiry().ifPresent(end -> output.put("expires", Times.at(end)));
        output.put("closesOthers", preview.closesOthers());
        output.field("vendorTime", Times.shown(preview.vendorTime()));
        preview.expiry().ifPresent(end -> output.field("expires", Times.shown(end)));
        new StateView(output).showChanges(preview.before(), preview.after(), preview.touched());
        if (preview.closesOthers()) {
            output.line(Style.WARN, "preview.closes-others");
        }
    }
}
