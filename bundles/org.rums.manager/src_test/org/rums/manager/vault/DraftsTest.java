package org.rums.manager.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.SignedContent;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.testkit.Desk;

class DraftsTest {
    private static final String TEXT = "unsaved work that nobody else may read";

    @TempDir
    Path home;

    private final UUID id = UUID.randomUUID();
    private Desk desk;
    private VaultSession session;

    @BeforeEach
    void unlock() throws Exception {
        desk = new Desk(home.resolve("vault"));
        session = desk.create("Anna");
    }

    private Path file(UUID of) {
        return home.resolve("vault/drafts").resolve(of + ".draft");
    }

    private static Secret secret(String text) {
        return Secret.owning(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Secret content) {
        try (content) {
            return new String(content.bytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aDraftIsThereAfterARestartAndGoneOnceDiscarded() throws Exception {
        session.drafts().save(id, "renewals/2027.rup", secret("first"));
        desk.clock.move(Duration.ofSeconds(5));
        Draft saved = session.drafts().save(id, "renewals/2027.rup", secret(TEXT));
        assertEquals(1, desk.vault().waitingDrafts());
        Drafts after = desk.vault().unlock(Desk.passphrase()).drafts();
        assertEquals(new Drafts.Found(List.of(saved), List.of()), after.list());
        assertEquals("renewals/2027.rup", saved.document());
        assertEquals(TEXT, text(after.open(id)));
        after.discard(id);
        after.discard(id);
        assertEquals(new Drafts.Found(List.of(), List.of()), after.list());
        assertRefused(ResultCode.FILE_FAILED, () -> after.open(id));
        assertEquals(0, desk.vault().waitingDrafts());
    }

    @Test
    void listenersCanSaveWhileTheVaultLocksAndNobodyCanAfterwards() throws Exception {
        Vault vault = desk.vault();
        vault.addListener(new VaultListener() {
            @Override
            public void locking(VaultSession closing) {
                try {
                    closing.drafts().save(id, "x", secret(TEXT));
                } catch (RefusedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        Drafts drafts = vault.unlock(Desk.passphrase()).drafts();
        desk.clock.move(Desk.PATIENCE);
        assertEquals(Optional.empty(), vault.session());
        assertRefused(ResultCode.VAULT_LOCKED, drafts::list);
        assertRefused(ResultCode.VAULT_LOCKED, () -> drafts.save(id, "x", secret("later")));
        assertRefused(ResultCode.VAULT_LOCKED, () -> drafts.open(id));
        assertRefused(ResultCode.VAULT_LOCKED, () -> drafts.discard(id));
        assertEquals(TEXT, text(vault.unlock(Desk.passphrase()).drafts().open(id)));
    }

    @Test
    void whatWasSealedIsWrittenAndOpenedAfterLockingToo() throws Exception {
        SealedDraft sealed = session.drafts().seal(id, "x", secret(TEXT));
        assertEquals(0, desk.vault().waitingDrafts());
        session.lock();
        assertRefused(ResultCode.VAULT_LOCKED, () -> session.drafts().open(sealed));
        Drafts after = desk.vault().unlock(Desk.passphrase()).drafts();
        assertEquals(TEXT, text(after.open(sealed)));
        sealed.write();
        assertEquals(List.of(sealed.draft()), after.list().drafts());
        assertEquals(TEXT, text(after.open(id)));
    }

    @Test
    void aDraftThatCannotBeWrittenIsRefusedAndStaysSealed() throws Exception {
        Files.createFile(home.resolve("vault/drafts"));
        SealedDraft sealed = session.drafts().seal(id, "x", secret(TEXT));
        assertRefused(ResultCode.FILE_FAILED, sealed::write);
        Files.delete(home.resolve("vault/drafts"));
        sealed.write();
        assertEquals(TEXT, text(session.drafts().open(id)));
    }

    @Test
    void draftsThatAreDiscardedMeanwhileDoNotFailTheListing() throws Exception {
        Files.createDirectories(home.resolve("vault/drafts"));
        Files.createSymbolicLink(file(id), home.resolve("gone"));
        UUID good = UUID.randomUUID();
        session.drafts().save(good, "good", secret(TEXT));
        assertEquals(
                List.of(good),
                session.drafts().list().drafts().stream().map(Draft::id).toList());
    }

    @Test
    void savingNowAndThenDoesNotKeepTheVaultUnlocked() throws Exception {
        session.use();
        desk.clock.move(Desk.PATIENCE.minusSeconds(1));
        session.drafts().save(id, "x", secret(TEXT));
        session.drafts().list();
        assertEquals(Optional.of(Duration.ofSeconds(1)), session.left());
    }

    @Test
    void nothingOfItIsClearTextOnTheDisk() throws Exception {
        session.drafts().save(id, "renewals/2027.rup", secret(TEXT.repeat(100)));
        String bytes = Files.readString(file(id), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("unsaved") || bytes.contains("renewals"));
    }

    @Test
    void damagedAndForeignDraftsAreListedApartAndDoNotHideTheOthers() throws Exception {
        UUID good = UUID.randomUUID();
        UUID cut = UUID.randomUUID();
        UUID moved = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        session.drafts().save(good, "good", secret(TEXT));
        byte[] bytes = Files.readAllBytes(file(good));
        Files.write(file(cut), Arrays.copyOf(bytes, bytes.length - 1));
        Files.write(file(moved), bytes);
        Desk eve = new Desk(home.resolve("eve"));
        eve.create("Eve").drafts().save(foreign, "x", secret(TEXT));
        Files.move(home.resolve("eve/drafts").resolve(foreign + ".draft"), file(foreign));
        Files.writeString(file(good).resolveSibling("notes.txt"), "no draft");
        Drafts.Found found = session.drafts().list();
        assertEquals(
                List.of("good"), found.drafts().stream().map(Draft::document).toList());
        assertEquals(List.of(cut, foreign, moved).stream().sorted().toList(), found.unreadable());
        assertRefused(ResultCode.NOT_A_RECIPIENT, () -> session.drafts().open(foreign));
        session.drafts().discard(cut);
        assertEquals(2, session.drafts().list().unreadable().size());
    }

    @Test
    void nobodyElseCanPutADraftInThoughTheCertificateIsKnown() throws Exception {
        session.drafts().save(id, "x", secret(TEXT));
        List<Identity> own = session.identities();
        try (Identity eve = desk.identity("Eve");
                Secret inner =
                        Envelope.parse(Files.readAllBytes(file(id)), 1 << 20).open(own);
                SignedContent content = SignedContent.verify(inner.bytes(), 1 << 20)) {
            byte[] signed = SignedContent.sign(content.content().bytes(), eve);
            Files.write(file(id), Envelope.seal(signed, session.certificates()));
        }
        own.forEach(Identity::close);
        assertRefused(ResultCode.DRAFT_DAMAGED, () -> session.drafts().open(id));
    }

    @Test
    void whatIsTooLargeIsRefusedAndTheDraftOfBeforeStays() throws Exception {
        session.drafts().save(id, "x", secret(TEXT));
        byte[] whole = new byte[Drafts.MAX];
        new Random(1).nextBytes(whole);
        UUID large = UUID.randomUUID();
        session.drafts().save(large, "d".repeat(4096), Secret.copyOf(whole));
        try (Secret back = session.drafts().open(large)) {
            assertArrayEquals(whole, back.bytes());
        }
        assertRefused(
                ResultCode.TOO_LARGE,
                () -> session.drafts().save(id, "x", Secret.owning(Arrays.copyOf(whole, Drafts.MAX + 1))));
        assertRefused(ResultCode.TOO_LARGE, () -> session.drafts().save(id, "d".repeat(4097), secret("")));
        assertEquals(TEXT, text(session.drafts().open(id)));
    }

    @Test
    void aFormerIdentityStillOpensItsDrafts() throws Exception {
        session.drafts().save(id, "x", secret(TEXT));
        try (Identity later = desk.identity("Anna 2")) {
            session.addIdentity(later);
        }
        assertEquals(TEXT, text(session.drafts().open(id)));
    }

    @Test
    void mutatedDraftsAreRefusedWithOneReason() throws Exception {
        session.drafts().save(id, "x", secret(TEXT));
        byte[] good = Files.readAllBytes(file(id));
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bad = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int flips = bad.length == good.length ? 1 + random.nextInt(3) : 0; flips > 0; flips--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(id), bad);
            try {
                // some bytes of an envelope, such as the order of its attributes, carry no meaning
                assertEquals(TEXT, text(session.drafts().open(id)));
            } catch (RefusedException e) {
                boolean known = e.code() == ResultCode.DRAFT_DAMAGED || e.code() == ResultCode.NOT_A_RECIPIENT;
                assertFalse(!known, e.toString());
            }
        }
    }
}
