package org.rums.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes the passphrase of the vault. */
@Command(name = "passphrase")
final class VaultPassphrase implements Callable<Integer> {
    private static final String NEW = "RUMS_NEW_VAULT_PASSPHRASE";

    private final Context context;

    @Mixin
    private VaultOptions options = new VaultOptions();

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private Optional<Path> newFile = Optional.empty();

    VaultPassphrase(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Vaults vaults = new Vaults(context);
        char[] before = vaults.passphrase(options.passphraseFile());
        char[] after = new char[0];
        try {
            // a wrong one is told before a new one is asked for
            vaults.vault().unlock(before).lock();
            after = vaults.newPassphrase(newFile, NEW, "ask.new-vault");
            vaults.vault().changePassphrase(before, after);
        } finally {
            Arrays.fill(before, '\0');
            Arrays.fill(after, '\0');
        }
        context.output().line(Style.GOOD, "vault.passphrase");
        context.output().line("vault.old-copies");
        return 0;
    }
}
