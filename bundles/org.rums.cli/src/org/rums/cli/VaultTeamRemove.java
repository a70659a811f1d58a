package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a colleague out of the team. */
@Command(name = "remove")
final class VaultTeamRemove implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "member", paramLabel = "NAME")
    private String name;

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultTeamRemove(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        new Vaults(context).open(options.passphraseFile(), session -> {
            session.removeMember(name);
            return name;
        });
        context.output().show("name", name);
        context.output().line(Style.GOOD, "vault.team-removed", name);
        return 0;
    }
}
