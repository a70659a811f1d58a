package org.rums.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vaults;
import org.rums.cli.service.VendorHome;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.VaultSession;
import org.rums.model.exchange.ExchangeForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a profile as clear text. */
@Command(name = "export")
final class ProfileExport implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "profile", paramLabel = "FILE")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Mixin
    private VaultOptions options = new VaultOptions();

    ProfileExport(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        ExchangeForm form =
                ExchangeForm.ofName(out.toString()).orElseThrow(() -> new UsageException("usage.exchange", out));
        VendorHome.fresh(out);
        new Vaults(context).open(options.passphraseFile(), session -> write(session, form));
        context.output().show("file", out);
        context.output().warn("profile.clear-text", out);
        return 0;
    }

    private int write(VaultSession session, ExchangeForm form) throws RefusedException {
        try (Secret content =
                form.write(new Profiles(context).open(file, session).profile())) {
            OwnerOnly.write(out, content.bytes(), false);
            return content.length();
        }
    }
}
