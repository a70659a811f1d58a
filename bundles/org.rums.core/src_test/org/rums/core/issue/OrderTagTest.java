package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.code.Expiry;
import org.rums.core.code.Transaction;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.Model;

/** The journal knows an order again, and tells nobody without the key ring what it says. */
class OrderTagTest {
    private static final long START = 1_800_000_000L;
    private static final List<String> WORDS = List.of("secret", "letmein", "password", "summer");

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();

    private static Order setting(String password) {
        Item item = new Item.SetPassword(12, password.getBytes(StandardCharsets.UTF_8));
        return new Order(List.of(item), Expiry.NONE, Optional.empty(), false);
    }

    private static byte[] tag(KeyRing ring, Order order) {
        try (BoxKeys keys = ring.boxKeys(1, 1, 1)) {
            return order.tag(keys);
        }
    }

    @Test
    void oneOrderUnderTwoRingsHasTwoTags() {
        try (KeyRing ring = KeyRing.create(77, "one", random);
                KeyRing other = KeyRing.create(77, "other", random)) {
            assertArrayEquals(tag(ring, setting("summer")), tag(ring, setting("summer")));
            assertFalse(Arrays.equals(tag(ring, setting("summer")), tag(other, setting("summer"))));
            assertFalse(Arrays.equals(tag(ring, setting("summer")), tag(ring, setting("winter"))));
        }
    }

    @Test
    void aWordListFindsNoPasswordInTheJournalWithoutTheRing() throws Exception {
        Path file = folder.resolve("j.journal");
        try (KeyRing ring = KeyRing.create(77, "one", random);
                KeyRing other = KeyRing.create(77, "other", random)) {
            try (IssueJournal journal = IssueJournal.create(file, ring.journalId(), ring.developerId())) {
                issue(ring, journal, setting("summer"));
            }
            String bytes = HexFormat.of().formatHex(Files.readAllBytes(file));
            for (String word : WORDS) {
                byte[] items = ItemCodec.encode(setting(word).items());
                for (byte[] guess : List.of(
                        Primitives.sha256(items),
                        Primitives.sha256(Primitives.ascii("RUMS-O1"), new byte[1], items),
                        tag(other, setting(word)))) {
                    assertFalse(bytes.contains(HexFormat.of().formatHex(guess)), word);
                }
            }
            assertTrue(
                    bytes.contains(HexFormat.of().formatHex(tag(ring, setting("summer")))),
                    "with the ring it is there");
        }
    }

    @Test
    void theSameOrderGivesTheSameCodeThroughRotations() throws Exception {
        try (KeyRing ring = KeyRing.create(77, "one", random);
                KeyRing rotated = rotated(ring, 16);
                IssueJournal journal =
                        IssueJournal.create(folder.resolve("j.journal"), ring.journalId(), ring.developerId())) {
            Issued first = issue(ring, journal, setting("summer"));
            Issued again = issue(rotated, journal, setting("summer"));
            assertTrue(again.again());
            assertArrayEquals(first.code().body(), again.code().body());
        }
    }

    /** Epoch 17 shares its low bits with epoch 1. */
    private KeyRing rotated(KeyRing ring, int times) {
        KeyRing last = ring.rotated(random);
        for (int i = 1; i < times; i++) {
            try (KeyRing before = last) {
                last = before.rotated(random);
            }
        }
        return last;
    }

    private static Issued issue(KeyRing ring, IssueJournal journal, Order order) throws Exception {
        PaperBox box = new PaperBox(ring, 1, Model.XS, 1, 1);
        Transaction transaction = box.open(1, 99);
        try (VerifiedRequest request =
                new RequestReader(ring, n -> 1).read(box.typedKey(transaction)).request()) {
            return new Issuer(journal, () -> START).issue(request, order, Overrides.NONE);
        }
    }
}
