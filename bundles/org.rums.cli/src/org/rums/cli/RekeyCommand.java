package org.rums.cli;

import picocli.CommandLine.Command;

/** New keys for boxes. */
@Command(
        name = "rekey",
        subcommands = {RekeyMake.class})
final class RekeyCommand extends Group {}
