package org.rums.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.Identity;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the vault. */
@Command(name = "new")
final class VaultNew implements Callable<Integer> {
    private final Context context;

    @Mixin
    private NewIdentity identity = new NewIdentity();

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultNew(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Vaults vaults = new Vaults(context);
        Vault vault = vaults.vault();
        if (vault.exists()) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, vault.folder().toString());
        }
        try (Identity owner = identity.get(context)) {
            char[] passphrase = vaults.newPassphrase(options.passphraseFile(), Vaults.PASSPHRASE, "ask.vault");
            try {
                vault.create(passphrase, owner);
            } finally {
                Arrays.fill(passphrase, '\0');
                vault.lock();
            }
            vaults.show(owner.certificate());
        }
        context.output().show("folder", vault.folder());
        context.output().line(Style.GOOD, "vault.made");
        context.output().line("vault.back-up");
        return 0;
    }
}
