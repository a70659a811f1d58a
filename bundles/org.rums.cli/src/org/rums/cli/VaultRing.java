package org.rums.cli;

import picocli.CommandLine.Command;

/** Key rings in the vault. */
@Command(
        name = "ring",
        subcommands = {VaultRingList.class, VaultRingImport.class, VaultRingShare.class, VaultRingRemove.class})
final class VaultRing extends Group {}
