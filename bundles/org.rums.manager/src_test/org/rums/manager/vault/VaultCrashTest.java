package org.rums.manager.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.CheapScrypt;
import org.rums.core.result.ResultCode;
import org.rums.manager.testkit.Desk;
import org.rums.model.file.ProfileAccess;

class VaultCrashTest {
    private static final int KILLS = 3;

    @TempDir
    Path home;

    private Path folder;
    private Desk desk;

    @BeforeEach
    void sit() {
        folder = home.resolve("vault");
        desk = new Desk(folder);
    }

    @Test
    void aCreationThatStoppedAtAnyStepLeavesNoVaultAndStopsNoOther() throws Exception {
        new Desk(home.resolve("whole")).create("Anna");
        List<String> steps = List.of("", ".vault.bcfks.new", "vault.bcfks", ".vault.key.new", "vault.key");
        for (int done = 0; done < steps.size(); done++) {
            Path beside = Files.createDirectories(home.resolve(".vault." + UUID.randomUUID()));
            for (String name : steps.subList(1, done + 1)) {
                if (name.startsWith(".")) {
                    Files.write(beside.resolve(name), new byte[17]);
                } else {
                    Files.copy(home.resolve("whole").resolve(name), beside.resolve(name));
                }
            }
            assertFalse(desk.vault().exists());
            assertRefused(ResultCode.VAULT_MISSING, () -> desk.vault().unlock(Desk.passphrase()));
        }
        desk.create("Anna");
        assertEquals(1, desk.vault().unlock(Desk.passphrase()).certificates().size());
    }

    @Test
    void aChangeThatStoppedAtAnyStepLeavesTheOldContentAndTheNextOneSucceeds() throws Exception {
        VaultSession session = desk.create("Anna");
        session.addMember("Bert", desk.somebody("Bert"));
        byte[] after = Files.readAllBytes(folder.resolve("vault.bcfks"));
        session.removeMember("Bert");
        for (int written : new int[] {0, 1, after.length / 2, after.length}) {
            Files.write(folder.resolve(".vault.bcfks.new"), Arrays.copyOf(after, written));
            Files.write(folder.resolve(".vault.key.new"), new byte[written % 64]);
            assertEquals(List.of(), desk.vault().unlock(Desk.passphrase()).team());
            VaultSession next = desk.vault().unlock(Desk.passphrase());
            next.addMember("Carla", desk.somebody("Carla"));
            assertEquals("Carla", next.team().get(0).name());
            next.removeMember("Carla");
            assertFalse(Files.exists(folder.resolve(".vault.bcfks.new")));
        }
    }

    @Test
    void aChangeOfThePassphraseThatStoppedLeavesOneOfTheTwo() throws Exception {
        desk.create("Anna");
        byte[] before = Files.readAllBytes(folder.resolve("vault.key"));
        desk.vault().changePassphrase(Desk.passphrase(), "second".toCharArray());
        byte[] after = Files.readAllBytes(folder.resolve("vault.key"));
        Files.write(folder.resolve("vault.key"), before);
        for (int written : new int[] {0, 50, after.length}) {
            Files.write(folder.resolve(".vault.key.new"), Arrays.copyOf(after, written));
            desk.vault().unlock(Desk.passphrase());
        }
        desk.vault().changePassphrase(Desk.passphrase(), "third".toCharArray());
        desk.vault().unlock("third".toCharArray());
    }

    @Test
    void whatWasSaidToBeSafeIsThereAfterKillingTheProcess() throws Exception {
        UUID profile = UUID.randomUUID();
        desk.create("Anna");
        Random random = new Random(17);
        for (int kill = 0; kill < KILLS; kill++) {
            int safe = killed(profile, 1 + random.nextInt(3), random.nextInt(120));
            VaultSession session = desk.vault().unlock(Desk.passphrase());
            int seen = session.lastSeen(profile).orElse(0);
            assertTrue(seen >= safe && seen <= safe + 1, seen + " of " + safe);
            try (Secret work = session.drafts().open(profile)) {
                int draft = Integer.parseInt(new String(work.bytes(), StandardCharsets.UTF_8).substring(5));
                assertTrue(draft >= safe && draft <= safe + 1, draft + " of " + safe);
            }
            assertEquals(List.of(), session.drafts().list().unreadable());
            session.remember(profile, seen + 1);
        }
    }

    /** Lets a process write until it has said some numbers and then a moment longer, kills it, and returns the last. */
    private int killed(UUID profile, int said, int moment) throws Exception {
        Path out = home.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        VaultWriter.class.getName(),
                        folder.toString(),
                        profile.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(out.toFile())
                .start();
        try {
            while (numbers(out).size() < said) {
                assertTrue(process.isAlive());
                Thread.sleep(5);
            }
            Thread.sleep(moment);
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<Integer> numbers = numbers(out);
        return numbers.get(numbers.size() - 1);
    }

    /** The numbers that were said; one without its line end was not. */
    private static List<Integer> numbers(Path out) throws Exception {
        String text = Files.readString(out);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Integer::valueOf)
                .toList();
    }

    private static String classPath() throws Exception {
        StringBuilder path = new StringBuilder();
        for (Class<?> type : List.of(
                VaultWriter.class,
                Vault.class,
                CheapScrypt.class,
                Secret.class,
                ProfileAccess.class,
                BouncyCastleProvider.class,
                JcaX509CertificateConverter.class,
                PKIStatus.class)) {
            path.append(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .append(File.pathSeparator);
        }
        return path.toString();
    }
}
