package org.rums.cli;

import picocli.CommandLine.Command;

/** Who the owner of the vault is. */
@Command(
        name = "identity",
        subcommands = {
            VaultIdentityNew.class,
            VaultIdentityImport.class,
            VaultIdentityExport.class,
            VaultIdentityCertificate.class
        })
final class VaultIdentity extends Group {}
