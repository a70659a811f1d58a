package org.rums.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.TextFiles;
import org.rums.core.box.Applied;
import org.rums.core.box.BoxClient;
import org.rums.core.box.Preview;
import org.rums.core.code.ActivationCode;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies an Activation Code to a box. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {
    /** What a box refuses only after it found a code authentic: it then has a Confirmation Code to give. */
    private static final Set<ResultCode> CONFIRMED = EnumSet.of(
            ResultCode.ALREADY_APPLIED,
            ResultCode.REJECTED,
            ResultCode.CODE_EXPIRED,
            ResultCode.CONDITION_NOT_MET,
            ResultCode.MODEL_CANNOT_HOLD,
            ResultCode.NO_SPACE,
            ResultCode.OBJECT_ABSENT,
            ResultCode.OVERFLOW,
            ResultCode.CLOCK_JUMP,
            ResultCode.MALFORMED,
            ResultCode.UNKNOWN_PARTITION,
            ResultCode.OVERLAP,
            ResultCode.BAD_ADDRESS);

    private final Context context;

    @Mixin
    private ActivationOptions code = new ActivationOptions();

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    ApplyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        TextFiles.writable(file);
        ActivationCode read = code.read(context);
        try (PluggedBox plugged = code.open(context, read)) {
            Applied applied = apply(plugged.client(), read);
            return new AppliedView(context, file).show(plugged, applied);
        }
    }

    private Applied apply(BoxClient client, ActivationCode read) throws RefusedException {
        Optional<byte[]> digest = Optional.empty();
        try {
            Preview preview = client.preview(read);
            new PreviewView(context).show(preview);
            digest = Optional.of(preview.digest());
        } catch (RefusedException e) {
            if (!CONFIRMED.contains(e.code())) {
                throw e;
            }
        }
        return client.apply(read, digest);
    }
}
