package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rums.cli.service.KeyRings;
import picocli.CommandLine.Option;

/** Which key ring. */
final class RingOptions {
    @Option(names = "--ring", paramLabel = "NAME")
    private Optional<String> ring = Optional.empty();

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    KeyRings.Choice choice() {
        return new KeyRings.Choice(ring, passphraseFile);
    }
}
