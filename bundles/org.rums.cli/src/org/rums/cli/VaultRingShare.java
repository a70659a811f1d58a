package org.rums.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.cli.service.VendorHome;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Exchange;
import org.rums.manager.vault.RingDetails;
import org.rums.manager.vault.RingName;
import org.rums.manager.vault.VaultSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Encrypts a key ring of the vault for a colleague of the team. */
@Command(name = "share")
final class VaultRingShare implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "ring-name", paramLabel = "NAME")
    private String name;

    @Option(names = "--to", paramLabel = "NAME", required = true)
    private String colleague;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultRingShare(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        VendorHome.fresh(out);
        new Vaults(context).open(options.passphraseFile(), this::share);
        context.output().show("file", out);
        context.output().line(Style.WARN, "keyring.compare");
        return 0;
    }

    private int share(VaultSession session) throws RefusedException {
        PersonCertificate person = Vaults.person(session, colleague);
        RingName ring = Vaults.named(session, name);
        Output output = context.output();
        RingDetails details = Exchange.writeRing(session, ring, person, out);
        output.show("ring", ring.name());
        output.show("recipient", person.name());
        output.show("fingerprint", details.fingerprint());
        output.show("certificateFingerprint", person.fingerprint());
        return 0;
    }
}
