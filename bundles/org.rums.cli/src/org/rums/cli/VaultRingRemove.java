package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.RingName;
import org.rums.manager.vault.VaultSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a key ring from the vault, once its Developer ID was named. */
@Command(name = "remove")
final class VaultRingRemove implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "ring-name", paramLabel = "NAME")
    private String name;

    @Option(names = "--developer-id", paramLabel = "ID", required = true)
    private String developerId;

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultRingRemove(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        RingName removed = new Vaults(context).open(options.passphraseFile(), this::remove);
        context.output().show("ring", removed.name());
        context.output().line(Style.GOOD, "vault.ring-removed", removed.name());
        return 0;
    }

    private RingName remove(VaultSession session) throws RefusedException {
        RingName ring = Vaults.named(session, name);
        String expected = String.format("%08X", ring.developerId());
        if (!expected.equalsIgnoreCase(developerId)) {
            throw new UsageException("usage.other-id", name, expected);
        }
        session.removeRing(ring);
        return ring;
    }
}
