package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rums.cli.service.KeyRings;
import picocli.CommandLine.Option;

/** Which rekey root. */
final class RootOptions {
    @Option(names = "--rekey-root", paramLabel = "FILE")
    private Optional<String> root = Optional.empty();

    @Option(names = "--rekey-passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    KeyRings.Choice choice() {
        return new KeyRings.Choice(root, passphraseFile);
    }
}
