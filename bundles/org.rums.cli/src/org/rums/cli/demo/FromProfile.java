package org.rums.cli.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.Vaults;
import org.rums.core.cms.Identity;
import org.rums.core.code.ActivationCode;
import org.rums.core.issue.Overrides;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultSession;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Compiled;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.ProfileCompiler;
import org.rums.model.file.ProfileFile;
import org.rums.model.templates.ProfileTemplate;
import org.rums.model.templates.TemplateTarget;

/** The last part: an engineer describes an update in an encrypted profile, and a code is made from it. */
final class FromProfile {
    private static final String PARAMETER = "runs";
    private static final long RUNS = 25;
    private static final int PASSPHRASE = 32;
    private static final int LETTERS = 26;

    private final Scene scene;
    private final Checks checks;

    FromProfile(Scene scene, Checks checks) {
        this.scene = scene;
        this.checks = checks;
    }

    void play() throws RefusedException {
        checks.part("profile");
        Vault vault = new Vaults(scene.context()).vault();
        char[] passphrase = passphrase();
        try (Identity engineer = identity("Anna Muster");
                Identity stranger = identity("Eve")) {
            VaultSession session = vault.create(passphrase, engineer);
            byte[] file = save(session, stranger);
            issue(session, file);
        } finally {
            Arrays.fill(passphrase, '\0');
            vault.lock();
        }
    }

    /** Nobody needs to know it. */
    private char[] passphrase() {
        char[] letters = new char[PASSPHRASE];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) ('a' + scene.context().environment().random().nextInt(LETTERS));
        }
        return letters;
    }

    private Identity identity(String name) throws RefusedException {
        return Identity.create(
                name,
                "somebody@example.org",
                Instant.ofEpochSecond(Scene.NOW),
                scene.context().environment().random());
    }

    private byte[] save(VaultSession session, Identity stranger) throws RefusedException {
        checks.step("profile");
        TemplateTarget target =
                new TemplateTarget("", scene.vendor().ring().developerId(), Set.of(Model.XS), Scene.APP, "Editor");
        UpdateProfile profile = ProfileTemplate.RUN_REFILL.create(
                target, scene.context().messages().locale());
        byte[] file = ProfileFile.save(profile, session, Instant.ofEpochSecond(Scene.NOW));
        new Profiles(scene.context())
                .words()
                .summary(profile)
                .forEach(part -> part.sentences()
                        .forEach(sentence -> scene.output().raw("     - " + part.title() + ": " + sentence)));
        boolean clear = new String(file, StandardCharsets.ISO_8859_1).contains("UpdateProfile");
        boolean mine = ProfileFile.isFor(file, session.certificates().get(0))
                && !ProfileFile.isFor(file, stranger.certificate());
        checks.holds("encrypted", mine && !clear);
        return file;
    }

    private void issue(VaultSession session, byte[] file) throws RefusedException {
        checks.step("from-profile", RUNS);
        UpdateProfile profile = ProfileFile.open(file, session).newest();
        try (Compiled compiled =
                ProfileCompiler.compile(profile, Map.of(PARAMETER, new ParameterValue.OfNumber(RUNS)), Scene.NOW)) {
            ActivationCode code = scene.issue(
                    scene.vendor(),
                    scene.request(Update.BOX),
                    compiled.order().items(),
                    compiled.order().expiry(),
                    Overrides.NONE);
            scene.show(code);
            checks.result(ResultCode.OK, scene.apply(Update.BOX, code));
        }
    }
}
