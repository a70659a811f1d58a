package org.rums.cli;

import picocli.CommandLine.Command;

/** Virtual boxes. */
@Command(
        name = "box",
        subcommands = {
            BoxNew.class,
            BoxList.class,
            BoxShow.class,
            BoxStartApp.class,
            BoxPlug.class,
            BoxFormat.class,
            BoxDelete.class,
            BoxDiscard.class
        })
final class BoxCommand extends Group {}
