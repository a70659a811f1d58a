package org.rums.cli;

import picocli.CommandLine.Command;

/** Codes. */
@Command(
        name = "code",
        subcommands = {CodeExplain.class})
final class CodeCommand extends Group {}
