package org.rums.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.cli.service.VendorHome;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Exchange;
import org.rums.manager.vault.VaultSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the identity that signs as PKCS#12. */
@Command(name = "export")
final class VaultIdentityExport implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "identity-file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--identity-passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultIdentityExport(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        VendorHome.fresh(file);
        new Vaults(context).open(options.passphraseFile(), this::write);
        context.output().show("file", file);
        context.output().line(Style.WARN, "vault.exported");
        return 0;
    }

    private int write(VaultSession session) throws RefusedException {
        char[] passphrase =
                new Vaults(context).newPassphrase(passphraseFile, Vaults.IDENTITY_PASSPHRASE, "ask.new-identity");
        try {
            Exchange.writeIdentity(session, file, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return 0;
    }
}
