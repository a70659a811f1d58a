package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.Vaults;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Exchange;
import org.rums.manager.vault.RingDetails;
import org.rums.manager.vault.RingName;
import org.rums.manager.vault.VaultSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a key ring into the vault: one of this home, or one that a colleague shared. */
@Command(name = "import")
final class VaultRingImport implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "ring-name", paramLabel = "NAME")
    private String name;

    @Option(names = "--share", paramLabel = "FILE")
    private Optional<Path> share = Optional.empty();

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultRingImport(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        new KeyRings(context).refusePublished(name);
        RingName ring = new Vaults(context).open(options.passphraseFile(), this::take);
        context.output().line(Style.GOOD, "vault.ring-imported", ring.name());
        if (share.isPresent()) {
            context.output().line(Style.WARN, "keyring.compare-received");
        }
        return 0;
    }

    private RingName take(VaultSession session) throws RefusedException {
        try (KeyRing keys = keys(session)) {
            RingName ring = session.putRing(name, keys);
            Output output = context.output();
            output.show("ring", ring.name());
            output.show("developerId", String.format("%08X", ring.developerId()));
            output.show("vendor", keys.vendor());
            output.show("fingerprint", RingDetails.of(keys).fingerprint());
            return ring;
        }
    }

    private KeyRing keys(VaultSession session) throws RefusedException {
        return share.isPresent()
                ? Exchange.readRing(session, share.get())
                : new KeyRings(context).ring(new KeyRings.Choice(Optional.of(name), passphraseFile));
    }
}
