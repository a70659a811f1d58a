package org.rums.cli;

import picocli.CommandLine.Command;

/** The vault: identity, team, key rings. */
@Command(
        name = "vault",
        subcommands = {
            VaultNew.class,
            VaultShow.class,
            VaultPassphrase.class,
            VaultIdentity.class,
            VaultTeam.class,
            VaultRing.class
        })
final class VaultCommand extends Group {}
