package org.rums.manager.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.testkit.Desk;
import org.rums.model.Bytes;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;

class VaultProfilesTest {
    @TempDir
    Path home;

    private Desk desk;
    private Vault anna;
    private VaultSession annas;
    private VaultSession berts;

    @BeforeEach
    void twoColleagues() throws Exception {
        desk = new Desk(home.resolve("anna"));
        desk.create("Anna");
        anna = desk.vault();
        annas = anna.unlock(Desk.passphrase());
        berts = new Desk(home.resolve("bert")).create("Bert");
    }

    private static PersonCertificate certificate(VaultSession of) throws RefusedException {
        return of.certificates().get(0);
    }

    private UpdateProfile profile(VaultSession... recipients) throws RefusedException {
        UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
        profile.setName("Renewal");
        for (VaultSession recipient : recipients) {
            profile.getRecipients().add(Bytes.of(certificate(recipient).encoded()));
        }
        return profile;
    }

    private byte[] saved(UpdateProfile profile, VaultSession author) throws RefusedException {
        byte[] file = ProfileFile.save(profile, author, desk.clock.instant());
        author.remember(profile.getUuid(), profile.getRevision());
        return file;
    }

    @Test
    void colleaguesOpenAndSaveTheSameProfile() throws Exception {
        annas.addMember("Bert", certificate(berts));
        berts.addMember("Anna", certificate(annas));
        byte[] first = saved(profile(berts), annas);
        ProfileFile.Opened opened = ProfileFile.open(first, berts);
        assertEquals("Anna", opened.signer().name());
        byte[] second = saved(opened.newest(), berts);
        assertEquals(2, ProfileFile.open(second, annas).newest().getRevision());
    }

    @Test
    void recipientsComeAndGo() throws Exception {
        berts.addMember("Anna", certificate(annas));
        UpdateProfile profile = profile();
        byte[] alone = saved(profile, annas);
        assertRefused(ResultCode.NOT_A_RECIPIENT, () -> ProfileFile.open(alone, berts));
        profile.getRecipients().add(Bytes.of(certificate(berts).encoded()));
        byte[] both = saved(profile, annas);
        assertEquals(2, ProfileFile.open(both, berts).newest().getRevision());
        profile.getRecipients().remove(Bytes.of(certificate(berts).encoded()));
        byte[] again = saved(profile, annas);
        assertRefused(ResultCode.NOT_A_RECIPIENT, () -> ProfileFile.open(again, berts));
    }

    @Test
    void eachObstacleHasItsOwnReasonAndItsOwnWords() throws Exception {
        byte[] file = saved(profile(berts), annas);
        List<RefusedException> reasons = new ArrayList<>();
        reasons.add(assertRefused(ResultCode.SIGNER_UNKNOWN, () -> ProfileFile.open(file, berts)));
        berts.addMember("Anna", certificate(annas));
        UpdateProfile older = ProfileFile.open(file, berts).newest();
        saved(ProfileFile.open(file, berts).newest(), berts);
        assertTrue(ProfileFile.open(file, berts).readOnly());
        reasons.add(assertRefused(
                ResultCode.OLDER_REVISION, () -> ProfileFile.open(file, berts).newest()));
        reasons.add(assertRefused(ResultCode.OLDER_REVISION, () -> saved(older, berts)));
        reasons.remove(2);
        VaultSession carla = new Desk(home.resolve("carla")).create("Carla");
        reasons.add(assertRefused(ResultCode.NOT_A_RECIPIENT, () -> ProfileFile.open(file, carla)));
        berts.removeMember("Anna");
        assertRefused(ResultCode.SIGNER_UNKNOWN, () -> ProfileFile.open(file, berts));
        anna.lock();
        reasons.add(assertRefused(ResultCode.VAULT_LOCKED, () -> ProfileFile.open(file, anna.access())));
        reasons.add(assertRefused(ResultCode.WRONG_PASSPHRASE, () -> anna.unlock("wrong".toCharArray())));
        Set<String> words =
                Set.copyOf(reasons.stream().map(e -> e.code().text()).toList());
        assertEquals(reasons.size(), words.size());
        assertFalse(ProfileFile.open(file, anna.unlock(Desk.passphrase())).readOnly());
    }
}
