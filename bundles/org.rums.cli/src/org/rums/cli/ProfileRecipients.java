package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.TeamMember;
import org.rums.manager.vault.VaultSession;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes who may read a profile. */
@Command(name = "recipients")
final class ProfileRecipients implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "profile", paramLabel = "FILE")
    private Path file;

    @Option(names = "--add", paramLabel = "NAME")
    private List<String> added = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "NAME")
    private List<String> removed = new ArrayList<>();

    @Mixin
    private VaultOptions options = new VaultOptions();

    ProfileRecipients(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        new Vaults(context).open(options.passphraseFile(), this::change);
        return 0;
    }

    private int change(VaultSession session) throws RefusedException {
        Profiles profiles = new Profiles(context);
        ProfileFile.Opened opened = profiles.open(file, session);
        UpdateProfile profile = opened.profile();
        boolean changes = !added.isEmpty() || !removed.isEmpty();
        if (changes) {
            opened.newest();
            Profiles.add(profile, added, session);
            for (String name : removed) {
                remove(profile, name, session);
            }
            profiles.save(file, profile, session, true);
        }
        profiles.showRecipients(profile);
        context.output().put("revision", profile.getRevision());
        if (changes) {
            context.output().line(Style.GOOD, "profile.recipients-saved", profile.getRevision());
        }
        if (!removed.isEmpty()) {
            context.output().line(Style.WARN, "profile.still-readable");
        }
        return profile.getRevision();
    }

    /** Takes a name of the team, or the one in the certificate. */
    private void remove(UpdateProfile profile, String name, VaultSession session) throws RefusedException {
        List<PersonCertificate> fitting = new ArrayList<>();
        for (PersonCertificate person : Profiles.recipients(profile)) {
            boolean inTeam = session.team().stream()
                    .filter(member -> member.name().equals(name))
                    .map(TeamMember::certificate)
                    .anyMatch(person::equals);
            if (inTeam || person.name().equals(name)) {
                fitting.add(person);
            }
        }
        if (fitting.isEmpty()) {
            throw new RefusedException(ResultCode.UNKNOWN_PERSON, name);
        }
        if (fitting.contains(session.certificates().get(0))) {
            throw new UsageException("usage.remove-self");
        }
        fitting.forEach(person -> profile.getRecipients().remove(Bytes.of(person.encoded())));
    }
}
