package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes a virtual box with all that is in it. */
@Command(name = "delete")
final class BoxDelete implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "name", paramLabel = "NAME")
    private String name;

    BoxDelete(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        context.home().boxes().delete(name);
        context.output().put("name", name);
        context.output().line(Style.GOOD, "box.deleted", name);
        return 0;
    }
}
