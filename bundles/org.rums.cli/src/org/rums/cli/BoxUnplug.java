package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Lab;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Pulls a virtual box out of the virtual USB port that another process plugged it into. */
@Command(name = "unplug")
final class BoxUnplug implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "name", paramLabel = "NAME")
    private String name;

    BoxUnplug(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        new Lab(context).unplug(name);
        context.output().put("name", name);
        context.output().line(Style.GOOD, "box.unplugged", name);
        return 0;
    }
}
