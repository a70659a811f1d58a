package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Journals;
import org.rums.cli.service.KeyRings;
import org.rums.core.issue.IssueJournal;
import org.rums.core.issue.JournalView;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in the journal of a key ring that is here. */
@Command(name = "import")
final class JournalImport implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "journal", paramLabel = "FILE")
    private Path file;

    @Option(names = "--box-names-to", paramLabel = "BOXNAME")
    private Optional<String> boxNames = Optional.empty();

    @Mixin
    private RingOptions ring = new RingOptions();

    JournalImport(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        String name = rings.name(ring.choice());
        rings.refusePublished(name);
        Optional<Long> last = boxNames.map(JournalCommand::boxName);
        try (KeyRing keys = rings.ring(ring.choice())) {
            Journals journals = new Journals(context);
            try (JournalView view = journals.check(file, keys)) {
                journals.warnOfOlder(view, keys);
                context.output().show("ring", name);
                journals.take(view, name);
            }
            if (last.isPresent()) {
                try (IssueJournal journal = journals.open(name, keys, Set.of())) {
                    journal.passOverBoxNames(last.get());
                }
            }
            context.output().line(Style.GOOD, "keyring.with-journal");
        }
        return 0;
    }
}
