package org.rums.cli;

import org.rums.cli.service.UsageException;
import org.rums.core.key.BoxId;
import picocli.CommandLine.Command;

/** The journal of a key ring. */
@Command(
        name = "journal",
        subcommands = {JournalShow.class, JournalMove.class, JournalImport.class, JournalNew.class})
final class JournalCommand extends Group {
    /** A BoxName as people write it. */
    static long boxName(String text) {
        return BoxId.parse(text).orElseThrow(() -> new UsageException("usage.box-name", text));
    }
}
