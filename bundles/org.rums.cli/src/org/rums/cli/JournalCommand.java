package org.rums.cli;

import picocli.CommandLine.Command;

/** The journal of a key ring. */
@Command(
        name = "journal",
        subcommands = {JournalShow.class})
final class JournalCommand extends Group {}
