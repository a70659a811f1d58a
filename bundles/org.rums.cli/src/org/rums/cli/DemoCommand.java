package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.demo.Demo;
import org.rums.cli.service.Context;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole of remote update with a virtual box, and checks each step. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--keep")
    private boolean keep;

    DemoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        return Demo.run(context, keep) ? 0 : 1;
    }
}
