package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.core.code.ActivationCode;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what an Activation Code would do, without doing it. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private ActivationOptions code = new ActivationOptions();

    PreviewCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        ActivationCode read = code.read(context);
        try (PluggedBox plugged = code.open(context, read)) {
            new CodeText(context.output()).showTag(read.matchTag());
            new PreviewView(context).show(plugged.client().preview(read));
        }
        return 0;
    }
}
