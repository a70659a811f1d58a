package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cms.Identity;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.manager.vault.Draft;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultSession;
import org.rums.model.file.ProfileXmi;

/** Nothing of a profile and no key is in clear on the disk: after editing, a crash, a restart and a proper end. */
public class LeakTest {
    private static final int SCALAR = 32;

    @TempDir
    Path base;

    @Test
    void nothingOfAProfileAndNoKeyIsInClearOnTheDisk() throws Exception {
        LeakMarkers markers = new LeakMarkers(new SecureRandom().nextLong() >>> 1);
        Map<String, byte[]> wanted = new LinkedHashMap<>(markers.all());
        String seed = Long.toString(markers.seed());
        Path vault = base.resolve("vault");
        try (SecondWorkbench first = SecondWorkbench.start(base, LeakScript.EDIT, vault.toString(), seed)) {
            first.await(LeakScript.DONE);
        }
        assertEquals(List.of(), new LeakScanner(wanted).scan(base));
        wanted.putAll(keys(vault, markers.passphrase()));
        try (SecondWorkbench second = SecondWorkbench.start(base, LeakScript.COME_BACK, vault.toString(), seed)) {
            second.await(LeakScript.DONE);
            second.ended();
        }
        LeakScanner scanner = new LeakScanner(wanted);
        assertEquals(List.of(), scanner.scan(base));
        assertTrue(Files.exists(base.resolve("workspace/.metadata/.plugins/org.eclipse.core.resources/.history")));
        assertEquals(markers.lastName(), draft(vault, markers.passphrase()));
        findsWhatIsPlanted(scanner, wanted);
    }

    private static VaultSession open(Path vault, String passphrase) throws Exception {
        return new Vault(vault, VaultKeyFile.standard(), InstantSource.system(), Duration.ZERO)
                .unlock(passphrase.toCharArray());
    }

    /** The private keys in a vault, and those of a key ring that is put into it. */
    private static Map<String, byte[]> keys(Path vault, String passphrase) throws Exception {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        VaultSession session = open(vault, passphrase);
        try (Identity own = session.identities().get(0);
                KeyRing ring = KeyRing.create(0x12AB34CDL, "Acme", new SecureRandom())) {
            session.putRing("acme", ring);
            byte[] scalar = ((ECPrivateKey) own.privateKey()).getS().toByteArray();
            keys.put("private key", own.privateKey().getEncoded());
            keys.put(
                    "number of the private key",
                    Arrays.copyOfRange(scalar, Math.max(0, scalar.length - SCALAR), scalar.length));
            keys.put("update key", ring.updateKey(1).clone());
            keys.put("signing seed", ring.signingSeed().clone());
            keys.put("user password", ring.userPassword().clone());
            keys.put("admin password", ring.adminPassword().clone());
        }
        session.lock();
        return keys;
    }

    /** The name in the one draft that waits. */
    private static String draft(Path vault, String passphrase) throws Exception {
        VaultSession session = open(vault, passphrase);
        List<Draft> drafts = session.drafts().list().drafts();
        assertEquals(1, drafts.size());
        try (Secret xmi = session.drafts().open(drafts.get(0).id())) {
            return ProfileXmi.read(xmi.bytes()).getName();
        } finally {
            session.lock();
        }
    }

    /** The scanner is worth something only if it finds each of them in each form. */
    private void findsWhatIsPlanted(LeakScanner scanner, Map<String, byte[]> wanted) throws Exception {
        for (Map.Entry<String, byte[]> each : wanted.entrySet()) {
            byte[] bytes = each.getValue();
            Path folder = Files.createDirectories(base.resolve("planted"));
            Files.write(folder.resolve("raw"), within(bytes));
            Files.write(
                    folder.resolve("hex"),
                    within(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII)));
            for (int shift = 0; shift < 3; shift++) {
                byte[] shifted = new byte[shift + bytes.length + 1];
                System.arraycopy(bytes, 0, shifted, shift, bytes.length);
                Files.write(
                        folder.resolve("base64-" + shift), Base64.getEncoder().encode(shifted));
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
            if (isText) {
                Files.write(folder.resolve("utf-16le"), within(text.getBytes(StandardCharsets.UTF_16LE)));
                Files.write(folder.resolve("utf-16be"), within(text.getBytes(StandardCharsets.UTF_16BE)));
                Files.createFile(folder.resolve(text));
            }
            try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("gzip")))) {
                gzip.write(within(bytes));
            }
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("zip")))) {
                zip.putNextEntry(new ZipEntry("entry"));
                zip.write(within(bytes));
            }
            List<String> found = scanner.scan(folder);
            for (String file : List.of("raw", "hex", "base64-0", "base64-1", "base64-2", "gzip", "zip")) {
                assertFound(found, file, each.getKey());
            }
            if (isText) {
                assertFound(found, "utf-16le", each.getKey());
                assertFound(found, "utf-16be", each.getKey());
                assertFound(found, "the name of", each.getKey());
                Files.delete(folder.resolve(text));
                Files.delete(folder.resolve("utf-16le"));
                Files.delete(folder.resolve("utf-16be"));
            }
        }
    }

    private static byte[] within(byte[] bytes) {
        byte[] all = new byte[bytes.length + 20];
        System.arraycopy(bytes, 0, all, 13, bytes.length);
        return all;
    }

    private static void assertFound(List<String> found, String file, String what) {
        assertTrue(
                found.stream().anyMatch(each -> each.startsWith(file) && each.contains(what)),
                what + " is not found in " + file);
    }
}
