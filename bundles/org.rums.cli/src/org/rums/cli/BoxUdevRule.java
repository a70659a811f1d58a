package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.hid.UdevRule;
import picocli.CommandLine.Command;

/** Prints the rule that lets users of a Linux computer use the boxes, to be put into a file. */
@Command(name = "udev-rule")
final class BoxUdevRule implements Callable<Integer> {
    private final Context context;

    BoxUdevRule(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.output().put("file", UdevRule.FOLDER + "/" + UdevRule.FILE_NAME);
        context.output().put("rule", UdevRule.text());
        context.output().raw(UdevRule.text().stripTrailing());
        return 0;
    }
}
