package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rums.cli.order.Names;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vaults;
import org.rums.cli.service.VendorHome;
import org.rums.core.key.BoxId;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.VaultSession;
import org.rums.model.UpdateProfile;
import org.rums.model.templates.ProfileTemplate;
import org.rums.model.templates.TemplateTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an update profile from a template. */
@Command(name = "new")
final class ProfileNew implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "profile-file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--template", paramLabel = "TEMPLATE", required = true)
    private String template;

    @Option(names = "--developer-id", paramLabel = "ID", required = true)
    private String developerId;

    @Option(names = "--models", paramLabel = "MODELS")
    private String models = "";

    @Option(names = "--partition", paramLabel = "APPID", required = true)
    private String appId;

    @Option(names = "--partition-name", paramLabel = "TEXT")
    private String partition = "";

    @Option(names = "--name", paramLabel = "TEXT")
    private String name = "";

    @Option(names = "--to", paramLabel = "NAME")
    private List<String> colleagues = new ArrayList<>();

    @Mixin
    private VaultOptions options = new VaultOptions();

    ProfileNew(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        UpdateProfile profile = profile();
        VendorHome.fresh(file);
        new Vaults(context).open(options.passphraseFile(), session -> save(session, profile));
        ProfileShow.head(context.output(), profile);
        context.output().show("file", file);
        context.output().line(Style.GOOD, "profile.made", profile.getName());
        return 0;
    }

    private UpdateProfile profile() {
        ProfileTemplate chosen = ProfileTemplate.named(template)
                .orElseThrow(() -> new UsageException(
                        "usage.template",
                        template,
                        Arrays.stream(ProfileTemplate.values())
                                .map(ProfileTemplate::id)
                                .collect(Collectors.joining(", "))));
        long id = BoxId.parse(developerId).orElseThrow(() -> new UsageException("usage.developer-id", developerId));
        Set<Model> wanted = EnumSet.noneOf(Model.class);
        if (models.isEmpty()) {
            wanted.addAll(chosen.models());
        } else {
            Arrays.stream(models.split(",")).map(Names::model).forEach(wanted::add);
        }
        if (!chosen.models().containsAll(wanted)) {
            throw new UsageException("usage.template-models", template, chosen.models());
        }
        int partitionId = (int) Names.number(appId, Limits.U16);
        return chosen.create(
                new TemplateTarget(name, id, wanted, partitionId, partition),
                context.messages().locale());
    }

    private int save(VaultSession session, UpdateProfile profile) throws RefusedException {
        Profiles.add(profile, colleagues, session);
        new Profiles(context).save(file, profile, session, false);
        return profile.getRevision();
    }
}
