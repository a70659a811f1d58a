package org.rums.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.FileSet;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.VendorHome;
import org.rums.core.issue.IssueJournal;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a journal again where the one of a key ring is lost with all its copies. */
@Command(name = "new")
final class JournalNew implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Option(names = "--box-names-to", paramLabel = "BOXNAME", required = true)
    private String boxNames;

    JournalNew(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        String name = rings.name(ring.choice());
        rings.refusePublished(name);
        long last = JournalCommand.boxName(boxNames);
        Path file = VendorHome.fresh(context.home().journal(name));
        try (KeyRing keys = rings.ring(ring.choice());
                FileSet files = new FileSet()) {
            files.make(
                    file,
                    at -> IssueJournal.create(at, keys.journalId(), keys.developerId())
                            .close());
            try (IssueJournal journal = IssueJournal.open(file, keys.journalId(), keys.developerId())) {
                journal.passOverBoxNames(last);
            }
            files.keep();
            context.output().show("ring", name);
            context.output().line(Style.WARN, "journal.begun");
        }
        return 0;
    }
}
