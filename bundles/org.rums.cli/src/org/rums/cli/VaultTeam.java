package org.rums.cli;

import picocli.CommandLine.Command;

/** Whose profiles are taken, and who can be a recipient. */
@Command(
        name = "team",
        subcommands = {VaultTeamList.class, VaultTeamAdd.class, VaultTeamRemove.class})
final class VaultTeam extends Group {}
