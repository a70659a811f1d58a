package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.VaultSession;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;
import org.rums.model.words.ProfileWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows who saved a profile and what it does. */
@Command(name = "show")
final class ProfileShow implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "profile", paramLabel = "FILE")
    private Path file;

    @Mixin
    private VaultOptions options = new VaultOptions();

    ProfileShow(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        new Vaults(context).open(options.passphraseFile(), this::show);
        return 0;
    }

    private int show(VaultSession session) throws RefusedException {
        ProfileFile.Opened opened = new Profiles(context).open(file, session);
        UpdateProfile profile = opened.profile();
        head(context.output(), profile);
        context.output().show("signer", opened.signer().name());
        sentences(profile);
        recipients(profile);
        if (opened.readOnly()) {
            context.output().warn("profile.older", opened.newerSeen().orElseThrow());
        }
        return 0;
    }

    static void head(Output output, UpdateProfile profile) {
        output.show("name", profile.getName());
        output.show("uuid", profile.getUuid().toString());
        output.show("revision", profile.getRevision());
        output.show("savedBy", profile.getSavedBy());
        output.show("savedAt", profile.getSavedAt());
        output.show("developerId", String.format("%08X", profile.getDeveloperId()));
        output.put(
                "models",
                profile.getModels().stream().map(model -> model.name()).toList());
    }

    private void sentences(UpdateProfile profile) {
        ProfileWords words = new Profiles(context).words();
        List<Object> changes = new ArrayList<>();
        for (ProfileWords.Paragraph paragraph : words.summary(profile)) {
            changes.add(paragraph(paragraph.title(), paragraph.sentences()));
        }
        context.output().put("paragraphs", changes);
        List<String> conditions = new ArrayList<>();
        profile.getConditions().forEach(condition -> conditions.add(words.condition(condition)));
        for (PartitionChange partition : profile.getPartitions()) {
            partition
                    .getChanges()
                    .forEach(change -> words.onlyIf(change)
                            .ifPresent(only -> conditions.add(words.partition(partition) + ": " + only)));
        }
        list("conditions", conditions);
        list(
                "parameters",
                profile.getParameters().stream().map(words::parameter).toList());
    }

    private Map<String, Object> paragraph(String title, List<String> sentences) {
        String shown = title.isEmpty() ? context.messages().text("profile.box") : title;
        context.output().raw(shown);
        sentences.forEach(sentence -> context.output().raw("  " + sentence));
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("title", shown);
        part.put("sentences", sentences);
        return part;
    }

    private void list(String name, List<String> sentences) {
        context.output().put(name, sentences);
        if (!sentences.isEmpty()) {
            context.output().line("profile." + name);
            sentences.forEach(sentence -> context.output().raw("  " + sentence));
        }
    }

    private void recipients(UpdateProfile profile) throws RefusedException {
        context.output().line("profile.recipients");
        new Profiles(context).showRecipients(profile);
    }
}
