package org.rums.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.Vaults;
import org.rums.cli.service.VendorHome;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.VaultSession;
import org.rums.model.UpdateProfile;
import org.rums.model.exchange.ExchangeForm;
import org.rums.model.exchange.ProfileJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a profile in from clear text. */
@Command(name = "import")
final class ProfileImport implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "exchanged", paramLabel = "FILE")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--copy")
    private boolean copy;

    @Mixin
    private VaultOptions options = new VaultOptions();

    ProfileImport(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        if (!replace) {
            VendorHome.fresh(out);
        }
        byte[] content = OwnerOnly.read(file, ProfileJson.MAX, ResultCode.TOO_LARGE);
        try {
            UpdateProfile profile = ExchangeForm.read(content);
            if (copy) {
                profile.setUuid(null);
                profile.setRevision(0);
            }
            new Vaults(context).open(options.passphraseFile(), session -> save(session, profile));
            ProfileShow.head(context.output(), profile);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
        context.output().show("file", out);
        context.output().line(Style.GOOD, "profile.imported");
        context.output().warn("profile.clear-text", file);
        return 0;
    }

    private int save(VaultSession session, UpdateProfile profile) throws RefusedException {
        new Profiles(context).save(out, profile, session, replace);
        return profile.getRevision();
    }
}
