package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.Identity;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an identity from PKCS#12, which signs from then on. */
@Command(name = "import")
final class VaultIdentityImport implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "identity", paramLabel = "FILE")
    private Path file;

    @Option(names = "--identity-passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultIdentityImport(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Vaults vaults = new Vaults(context);
        try (Identity identity = vaults.identity(file, passphraseFile)) {
            vaults.add(identity, options.passphraseFile());
        }
        return 0;
    }
}
