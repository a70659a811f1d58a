package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.Identity;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new identity, which signs from then on. */
@Command(name = "new")
final class VaultIdentityNew implements Callable<Integer> {
    private final Context context;

    @Option(names = "--name", paramLabel = "TEXT", required = true)
    private String name;

    @Option(names = "--mail", paramLabel = "ADDRESS", required = true)
    private String mail;

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultIdentityNew(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Vaults vaults = new Vaults(context);
        try (Identity identity = vaults.newIdentity(name, mail)) {
            vaults.add(identity, options.passphraseFile());
        }
        return 0;
    }
}
