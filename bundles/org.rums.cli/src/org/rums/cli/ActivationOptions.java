package org.rums.cli;

import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ReadCode;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;
import picocli.CommandLine.Mixin;

/** An Activation Code and the box that it is for. */
final class ActivationOptions {
    @Mixin
    private BoxOptions box = new BoxOptions();

    @Mixin
    private CodeOptions code = new CodeOptions();

    /** Reads the code and shows what was repaired in it. */
    ActivationCode read(Context context) throws RefusedException {
        ReadCode read = CodeReader.read(
                code.text(context.environment()),
                Kind.ACTIVATION_CODE,
                candidate -> ActivationCode.parse(candidate.body()));
        new CodeText(context.output()).repairs(read, code.acceptRepairs());
        return ActivationCode.parse(read.body());
    }

    /** Opens the box named, else the one that the code fits, and shows which one it is. */
    PluggedBox open(Context context, ActivationCode read) throws RefusedException {
        PluggedBox plugged = box.lookup(context).openFor(box.box(), read.matchTag());
        try {
            if (plugged.evaluation()) {
                context.output().evaluation();
            }
            context.output().show("boxName", plugged.id().name());
            return plugged;
        } catch (RefusedException e) {
            plugged.close();
            throw e;
        }
    }
}
