package org.rums.ui.internal.profile.recipients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.model.Bytes;
import org.rums.ui.internal.profile.recipients.Recipient.Standing;

class RecipientTest {
    private static final Instant NOW = Instant.now();

    private final PersonCertificate anna = person("Anna");
    private final PersonCertificate bert = person("Bert");
    private final PersonCertificate eve = person("Eve");

    private static PersonCertificate person(String name) {
        try (Identity identity = Identity.create(name, name + "@example.org", NOW, new SecureRandom())) {
            return identity.certificate();
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }

    private Recipient recipient(PersonCertificate person) {
        return Recipient.of(Bytes.of(person.encoded()), List.of(anna, bert));
    }

    @Test
    void tellsThePersonTheTeamAndStrangersApart() {
        assertEquals(Standing.SELF, recipient(anna).standing());
        assertEquals(Standing.TEAM, recipient(bert).standing());
        assertEquals(Standing.STRANGER, recipient(eve).standing());
        assertEquals("Eve", recipient(eve).name());
        assertEquals("Eve@example.org", recipient(eve).mail());
    }

    @Test
    void aStrangersTipNamesTheFingerprint() {
        assertTrue(recipient(eve).tip().contains(eve.fingerprint()));
    }

    @Test
    void aCertificateEndsWithItsTime() {
        assertFalse(recipient(bert).ended(NOW));
        Instant later = bert.validUntil().plus(Duration.ofDays(1));
        assertTrue(recipient(bert).ended(later));
        assertTrue(recipient(bert).until(later).startsWith("ended "));
    }

    @Test
    void whatIsNoCertificateIsStillARow() {
        Recipient broken = Recipient.of(Bytes.of(new byte[] {1, 2, 3}), List.of(anna));
        assertEquals(Standing.STRANGER, broken.standing());
        assertEquals(RecipientMessages.Unreadable, broken.name());
    }
}
