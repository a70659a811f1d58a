package org.rums.cli;

import picocli.CommandLine.Command;

/** Boxes, virtual and on USB. */
@Command(
        name = "box",
        subcommands = {
            BoxNew.class,
            BoxList.class,
            BoxShow.class,
            BoxStartApp.class,
            BoxPlug.class,
            BoxUnplug.class,
            BoxUdevRule.class,
            BoxFormat.class,
            BoxDelete.class,
            BoxDiscard.class
        })
final class BoxCommand extends Group {}
