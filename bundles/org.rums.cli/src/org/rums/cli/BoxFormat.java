package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Formats a blank box. */
@Command(name = "format")
final class BoxFormat implements Callable<Integer> {
    private final Context context;

    @Mixin
    private BoxOptions box = new BoxOptions();

    @Mixin
    private FormatOptions format = new FormatOptions();

    BoxFormat(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        try (PluggedBox plugged = box.lookup(context).open(box.box())) {
            if (plugged.info().formatted()) {
                throw new RefusedException(
                        ResultCode.ALREADY_FORMATTED, plugged.id().name() + ".");
            }
            format.format(context, plugged, box.hostTime());
            context.output().line(Style.GOOD, "box.formatted", plugged.name());
        }
        return 0;
    }
}
