package org.rums.cli;

import picocli.CommandLine.Command;

/** Key rings. */
@Command(
        name = "keyring",
        subcommands = {
            KeyringNew.class,
            KeyringShow.class,
            KeyringList.class,
            KeyringShareCommand.class,
            KeyringImport.class,
            KeyringRotate.class,
            KeyringBackup.class
        })
final class KeyringCommand extends Group {}
