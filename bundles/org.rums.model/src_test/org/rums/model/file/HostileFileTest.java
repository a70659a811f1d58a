package org.rums.model.file;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.model.testkit.Colleague.NOW;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.SignedContent;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;
import org.rums.model.testkit.Colleague;
import org.rums.model.testkit.Damage;
import org.rums.model.testkit.Profiles;

/** Random, cut and altered files: each is refused for one of the reasons of a profile, or nothing was altered. */
class HostileFileTest {
    private static final int RUNS = "full".equals(System.getProperty("rums.size")) ? 100_000 : 200;
    private static final Set<ResultCode> REASONS = EnumSet.of(
            ResultCode.NOT_A_PROFILE,
            ResultCode.PROFILE_DAMAGED,
            ResultCode.UNSUPPORTED_VERSION,
            ResultCode.TOO_LARGE,
            ResultCode.NOT_A_RECIPIENT,
            ResultCode.SIGNATURE_BROKEN,
            ResultCode.SIGNER_UNKNOWN);

    private final Damage damage = new Damage(new Random(20_270_115));
    private final Colleague anna = Colleague.named("Anna");
    private final Colleague bert = Colleague.named("Bert");
    private final Map<ResultCode, Integer> seen = new EnumMap<>(ResultCode.class);
    private final UpdateProfile profile = Profiles.everything();

    @BeforeEach
    void people() {
        profile.getRecipients().clear();
        profile.getRecipients().add(Bytes.of(bert.certificate().encoded()));
    }

    @AfterEach
    void wipe() {
        anna.close();
        bert.close();
    }

    private void check(byte[] file) {
        try {
            UpdateProfile read = ProfileFile.open(file, anna).profile();
            assertTrue(EcoreUtil.equals(profile, read));
        } catch (RefusedException e) {
            assertTrue(REASONS.contains(e.code()), e.toString());
            seen.merge(e.code(), 1, Integer::sum);
        }
    }

    @Test
    void filesThatWereAlteredAreRefused() throws Exception {
        byte[] good = ProfileFile.save(profile, anna, NOW);
        for (int i = 0; i < RUNS; i++) {
            check(damage.to(good));
        }
        assertTrue(
                seen.keySet().containsAll(List.of(ResultCode.NOT_A_PROFILE, ResultCode.PROFILE_DAMAGED)),
                seen::toString);
    }

    @Test
    void signaturesThatWereAlteredAreRefused() throws Exception {
        ProfileFile.save(profile, anna, NOW);
        byte[] good;
        try (Identity author = anna.identities().get(0);
                Secret xmi = ProfileXmi.write(profile)) {
            good = SignedContent.sign(xmi.bytes(), author);
        }
        for (int i = 0; i < RUNS / 4; i++) {
            check(Envelope.seal(damage.to(good), List.of(anna.certificate())));
        }
        assertTrue(seen.containsKey(ResultCode.SIGNATURE_BROKEN), seen::toString);
    }

    @Test
    void textsThatWereAlteredAreRefusedOrAnotherProfile() throws Exception {
        byte[] good;
        try (Secret xmi = ProfileXmi.write(profile)) {
            good = xmi.bytes().clone();
        }
        int refused = 0;
        for (int i = 0; i < RUNS; i++) {
            try {
                ProfileXmi.read(damage.to(good));
            } catch (RefusedException e) {
                assertTrue(REASONS.contains(e.code()), e.toString());
                refused++;
            }
        }
        assertTrue(refused > RUNS / 2, refused + " refused");
    }
}
