package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the vault is unlocked. */
final class VaultOptions {
    @Option(names = "--vault-passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    Optional<Path> passphraseFile() {
        return passphraseFile;
    }
}
