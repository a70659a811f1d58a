package org.rums.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.FileSet;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.Vendor;
import org.rums.cli.service.VendorHome;
import org.rums.core.issue.IssueJournal;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a journal from this place to another: copies it and retires the one here. */
@Command(name = "move")
final class JournalMove implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "rums.journal.move.to")
    private Path to;

    JournalMove(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        rings.refusePublished(rings.name(ring.choice()));
        VendorHome.fresh(to);
        try (Vendor vendor = rings.open(ring.choice());
                FileSet files = new FileSet()) {
            files.make(to, vendor.journal()::copyTo);
            long records = vendor.journal().records();
            vendor.journal().retire(successor());
            files.keep();
            Output output = context.output();
            output.show("ring", vendor.name());
            output.show("file", to);
            output.show("records", records);
            output.line(Style.GOOD, "journal.moved");
        }
        return 0;
    }

    /** Where it went, as far as the journal has room for it. */
    private String successor() {
        String path = to.toAbsolutePath().normalize().toString();
        boolean fits = path.getBytes(StandardCharsets.UTF_8).length <= IssueJournal.MAX_SUCCESSOR;
        return fits ? path : String.valueOf(to.getFileName());
    }
}
