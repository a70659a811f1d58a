package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Exchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the own certificate, for colleagues. */
@Command(name = "certificate")
final class VaultIdentityCertificate implements Callable<Integer> {
    private final Context context;

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultIdentityCertificate(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Vaults vaults = new Vaults(context);
        PersonCertificate own = vaults.open(
                options.passphraseFile(), session -> session.certificates().get(0));
        if (file.isPresent()) {
            Exchange.writeCertificate(own, file.get());
            vaults.show(own);
            context.output().show("file", file.get());
            context.output().line(Style.WARN, "vault.compare-own");
        } else {
            context.output().put("certificate", own.pem());
            context.output().put("fingerprint", own.fingerprint());
            context.output().raw(own.pem().stripTrailing());
        }
        return 0;
    }
}
