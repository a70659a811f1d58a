package org.rums.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.order.Names;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.UsageException;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.virtualbox.VirtualBoxes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a virtual box and formats it. */
@Command(name = "new")
final class BoxNew implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "name", paramLabel = "NAME")
    private String name;

    @Option(names = "--model", paramLabel = "versa|xs|xl|sc")
    private Optional<String> model = Optional.empty();

    @Option(names = "--blank")
    private boolean blank;

    @Option(names = "--host-time", paramLabel = "TIME")
    private Optional<String> hostTime = Optional.empty();

    @Mixin
    private FormatOptions format = new FormatOptions();

    BoxNew(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        if (!VirtualBoxes.isName(name)) {
            throw new UsageException("usage.name", name);
        }
        Optional<Model> named = model.isPresent() ? model.map(Names::model) : format.model();
        Model chosen = named.orElse(Model.XS);
        context.home().boxes().create(name, chosen);
        context.output().show("name", name);
        context.output().show("model", chosen.title());
        boolean done = blank;
        try {
            if (!blank) {
                format();
                done = true;
            }
        } finally {
            if (!done) {
                context.home().boxes().delete(name);
            }
        }
        context.output().line(Style.GOOD, "box.made", name);
        return 0;
    }

    private void format() throws RefusedException {
        BoxOptions at = new BoxOptions(Optional.of(name), hostTime);
        try (PluggedBox box = at.lookup(context).plug(name)) {
            format.format(context, box, at.hostTime());
        }
    }
}
