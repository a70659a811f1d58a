package org.rums.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.VaultSession;
import org.rums.model.compare.DiffTree;
import org.rums.model.compare.DiffWords;
import org.rums.model.compare.ProfileDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what differs between two profiles. */
@Command(name = "diff")
final class ProfileDiffCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", descriptionKey = "before", paramLabel = "BEFORE")
    private Path before;

    @Parameters(index = "1", descriptionKey = "after", paramLabel = "AFTER")
    private Path after;

    @Mixin
    private VaultOptions options = new VaultOptions();

    ProfileDiffCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        ProfileDiff diff = new Vaults(context).open(options.passphraseFile(), this::diff);
        DiffWords words = DiffWords.of(context.messages().locale(), Profiles.ZONE);
        new DiffTree(words).of(diff).forEach(context.output()::put);
        words.say(diff).forEach(context.output()::raw);
        if (diff.sameContent()) {
            context.output().line("profile.same");
        }
        return 0;
    }

    private ProfileDiff diff(VaultSession session) throws RefusedException {
        Profiles profiles = new Profiles(context);
        return ProfileDiff.between(
                profiles.open(before, session).profile(),
                profiles.open(after, session).profile());
    }
}
