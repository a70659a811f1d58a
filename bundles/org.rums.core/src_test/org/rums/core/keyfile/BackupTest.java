package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.keyfile.KeySamples.assertRefused;
import static org.rums.core.keyfile.KeySamples.assertSame;
import static org.rums.core.keyfile.KeySamples.passphrase;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.key.RekeyRoot;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class BackupTest {
    @TempDir
    Path folder;

    private final KeyRing ring = KeySamples.ring();
    private final RekeyRoot root = RekeyRoot.create(new SecureRandom());

    @AfterEach
    void wipe() {
        ring.close();
        root.close();
    }

    @ParameterizedTest
    @CsvSource({"2,2", "2,3", "3,5", "5,5", "2,16", "16,16"})
    void anyKOfNSharesBringTheKeysBackAndFewerDoNot(int needed, int shares) throws Exception {
        List<String> texts = Backup.split(ring, root, needed, shares);
        assertEquals(shares, texts.size());
        for (int choice = 0; choice < 1 << shares; choice++) {
            if (shares > 5 && choice % 911 != 0) {
                continue;
            }
            List<String> chosen = chosen(texts, choice);
            if (chosen.size() >= needed) {
                assertBack(chosen);
            } else {
                assertRefused(ResultCode.SHARES_UNUSABLE, () -> Backup.combine(chosen));
            }
        }
    }

    @Test
    void theSharesArePointsOfAPolynomialAsThePageSays() throws Exception {
        List<KeyShare> shares = new ArrayList<>();
        for (String text : Backup.split(ring, root, 3, 5).subList(1, 4)) {
            shares.add(KeyShare.parse(text));
        }
        byte[] key = new byte[Primitives.KEY];
        for (KeyShare share : shares) {
            int factor = 1;
            for (KeyShare other : shares) {
                if (other != share) {
                    factor = times(factor, times(other.index(), inverse(other.index() ^ share.index())));
                }
            }
            for (int i = 0; i < key.length; i++) {
                key[i] ^= (byte) times(factor, share.point()[i] & 0xFF);
            }
        }
        KeyShare any = shares.get(0);
        assertTrue(Primitives.open(key, new byte[12], any.binding(), any.sealed(), 16)
                .isPresent());
    }

    @Test
    void aShareCountsOnceHoweverOftenItIsGiven() {
        String share = Backup.split(ring, root, 2, 3).get(0);
        RefusedException same = assertRefused(ResultCode.SHARES_UNUSABLE, () -> Backup.combine(List.of(share, share)));
        assertTrue(same.getMessage().contains("Number 2 is the same as number 1."), same.getMessage());
        RefusedException none = assertRefused(ResultCode.SHARES_UNUSABLE, () -> Backup.combine(List.of(share, "x")));
        assertTrue(none.getMessage().contains("number 2 is unusable"), none.getMessage());
        assertRefused(ResultCode.SHARES_UNUSABLE, () -> Backup.combine(List.of()));
    }

    @Test
    void sharesOfDifferentSetsAreNotJoined() {
        String one = Backup.split(ring, root, 2, 2).get(0);
        String two = Backup.split(ring, root, 2, 2).get(1);
        RefusedException refused = assertRefused(ResultCode.SHARES_UNUSABLE, () -> Backup.combine(List.of(one, two)));
        assertTrue(refused.getMessage().contains("different sets"));
    }

    @Test
    void aShareThatWasAlteredOnPurposeIsFound() throws Exception {
        List<String> texts = Backup.split(ring, root, 2, 2);
        KeyShare share = KeyShare.parse(texts.get(0));
        byte[] point = share.point().clone();
        point[3] ^= 1;
        KeyShare altered = new KeyShare(
                share.developerId(), share.set(), share.needed(), share.shares(), share.index(), point, share.sealed());
        RefusedException refused = assertRefused(
                ResultCode.SHARES_UNUSABLE, () -> Backup.combine(List.of(altered.text("x"), texts.get(1))));
        assertTrue(refused.getMessage().contains("altered"));
    }

    @Test
    void anyCharacterChangedOrCutIsRefusedOrChangesNothing() throws Exception {
        List<String> texts = Backup.split(ring, root, 2, 2);
        String text = texts.get(0);
        int begin = text.indexOf("-----BEGIN");
        Random random = new Random(3);
        for (int at = begin; at < text.length(); at++) {
            char other = "AZaz09+/=-\n ü".charAt(random.nextInt(13));
            tryWith(text.substring(0, at) + other + text.substring(at + 1), texts.get(1));
            tryWith(text.substring(0, at), texts.get(1));
        }
    }

    @Test
    void aTextSurvivesMail() throws Exception {
        List<String> texts = Backup.split(ring, root, 2, 2);
        assertBack(List.of("> hello\r\n\r\n" + texts.get(1).replace("\n", "\r\n") + "\r\n-- \r\nme", texts.get(0)));
        assertTrue(texts.get(1).startsWith("Share 2 of 2 of the keys of Häßler & Söhne."), texts.get(1));
    }

    @Test
    void numbersOutOfBoundsAreAWrongCall() {
        assertThrows(IllegalArgumentException.class, () -> Backup.split(ring, root, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> Backup.split(ring, root, 3, 2));
        assertThrows(IllegalArgumentException.class, () -> Backup.split(ring, root, 2, 17));
    }

    @Test
    void aCopyHoldsBoth() throws Exception {
        Path copy = folder.resolve("copy.rbackup");
        Backup.write(CheapScrypt.cost(), copy, ring, root, passphrase());
        try (Backup.Contents read = Backup.read(CheapScrypt.cost(), copy, passphrase())) {
            assertSame(ring, read.ring());
            assertArrayEquals(root.bytes(), read.root().bytes());
        }
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> Backup.read(CheapScrypt.cost(), copy, "x".toCharArray()));
    }

    private void tryWith(String altered, String other) throws RefusedException {
        try {
            assertBack(List.of(altered, other));
        } catch (RefusedException e) {
            assertEquals(ResultCode.SHARES_UNUSABLE, e.code());
        }
    }

    private void assertBack(List<String> texts) throws RefusedException {
        try (Backup.Contents back = Backup.combine(texts)) {
            assertSame(ring, back.ring());
            assertArrayEquals(root.bytes(), back.root().bytes());
        }
    }

    private static List<String> chosen(List<String> texts, int choice) {
        List<String> chosen = new ArrayList<>();
        for (int i = texts.size() - 1; i >= 0; i--) {
            if ((choice >> i & 1) != 0) {
                chosen.add(texts.get(i));
            }
        }
        return chosen;
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = product << 1 ^ (product >> 7) * 0x11B ^ (b >> bit & 1) * a;
        }
        return product;
    }

    private static int inverse(int a) {
        for (int b = 1; b < 256; b++) {
            if (times(a, b) == 1) {
                return b;
            }
        }
        throw new AssertionError("no inverse of " + a);
    }
}
