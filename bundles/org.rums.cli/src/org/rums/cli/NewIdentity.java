package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rums.cli.service.Context;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.Identity;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Option;

/** An identity for the vault: made anew, or one that is there already. */
final class NewIdentity {
    @Option(names = "--name", paramLabel = "TEXT")
    private Optional<String> name = Optional.empty();

    @Option(names = "--mail", paramLabel = "ADDRESS")
    private Optional<String> mail = Optional.empty();

    @Option(names = "--identity", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--identity-passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    /** The identity, to be closed. */
    Identity get(Context context) throws RefusedException {
        boolean made = name.isPresent() && mail.isPresent();
        if (file.isPresent() == made || file.isPresent() && (name.isPresent() || mail.isPresent())) {
            throw new UsageException("usage.identity");
        }
        return file.isPresent()
                ? new Vaults(context).identity(file.get(), passphraseFile)
                : new Vaults(context).newIdentity(name.orElseThrow(), mail.orElseThrow());
    }
}
