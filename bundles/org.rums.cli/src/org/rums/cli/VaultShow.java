package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.VaultSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows whose vault it is and what it holds. */
@Command(name = "show")
final class VaultShow implements Callable<Integer> {
    private final Context context;

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultShow(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        new Vaults(context).open(options.passphraseFile(), this::show);
        return 0;
    }

    private int show(VaultSession session) throws RefusedException {
        Output output = context.output();
        new Vaults(context).show(session.certificates().get(0));
        output.show("folder", context.home().vault());
        output.show("identities", session.certificates().size());
        output.show("people", session.team().size());
        output.show("keyRings", session.rings().size());
        output.show("drafts", session.drafts().list().drafts().size());
        return 0;
    }
}
