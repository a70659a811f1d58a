package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.TextFiles;
import org.rums.core.box.Applied;
import org.rums.core.code.ActivationCode;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rejects an Activation Code for good, so that the vendor can issue another. */
@Command(name = "reject")
final class RejectCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private ActivationOptions code = new ActivationOptions();

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    RejectCommand(Context context) {
        this.context = context;
    }

    /** Done is what was asked for: the result REJECTED ends with 0. */
    @Override
    public Integer call() throws RefusedException {
        TextFiles.writable(file);
        ActivationCode read = code.read(context);
        try (PluggedBox plugged = code.open(context, read)) {
            Applied applied = plugged.client().reject(read);
            AppliedView view = new AppliedView(context, file);
            if (applied.result() != ResultCode.REJECTED) {
                return view.show(plugged, applied);
            }
            view.confirmation(plugged, applied);
            context.output().line("reject.done");
            return 0;
        }
    }
}
