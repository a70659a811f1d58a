package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.TeamMember;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a colleague into the team. */
@Command(name = "add")
final class VaultTeamAdd implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "to", paramLabel = "CERTIFICATE")
    private Path file;

    @Option(names = "--name", paramLabel = "TEXT")
    private Optional<String> name = Optional.empty();

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultTeamAdd(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Vaults vaults = new Vaults(context);
        PersonCertificate person = vaults.certificate(file);
        TeamMember member = vaults.open(
                options.passphraseFile(), session -> session.addMember(name.orElseGet(person::name), person));
        context.output().show("name", member.name());
        vaults.show(person);
        context.output().line(Style.GOOD, "vault.team-added", member.name());
        context.output().line(Style.WARN, "vault.compare-colleague");
        return 0;
    }
}
