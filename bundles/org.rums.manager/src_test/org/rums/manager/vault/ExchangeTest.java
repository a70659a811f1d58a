package org.rums.manager.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.result.ResultCode;
import org.rums.manager.testkit.Desk;

class ExchangeTest {
    @TempDir
    Path home;

    private VaultSession anna;

    @BeforeEach
    void makeAVault() throws Exception {
        anna = new Desk(home.resolve("anna")).create("Anna");
    }

    @Test
    void anIdentityLeavesAndComesBackByItsPassphraseAlone() throws Exception {
        Path file = home.resolve("anna.p12");
        char[] passphrase = "a passphrase of its own".toCharArray();
        Exchange.writeIdentity(anna, file, passphrase);
        try (Identity read = Exchange.readIdentity(file, passphrase)) {
            assertEquals(anna.certificates().get(0), read.certificate());
        }
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> Exchange.readIdentity(file, Desk.passphrase()));
        assertRefused(ResultCode.EXISTS_ALREADY, () -> Exchange.writeIdentity(anna, file, passphrase));
    }

    @Test
    void aCertificateIsReadWhileItIsValidAndNeverReplacesAFile() throws Exception {
        Path file = home.resolve("anna.pem");
        PersonCertificate own = anna.certificates().get(0);
        Exchange.writeCertificate(own, file);
        Instant last = own.validUntil();
        assertEquals(own, Exchange.readCertificate(file, last));
        assertRefused(ResultCode.MALFORMED, () -> Exchange.readCertificate(file, last.plusSeconds(1)));
        assertRefused(ResultCode.EXISTS_ALREADY, () -> Exchange.writeCertificate(own, file));
        Path nowhere = home.resolve("nowhere").resolve("anna.pem");
        assertRefused(ResultCode.FILE_FAILED, () -> Exchange.writeCertificate(own, nowhere));
        assertRefused(ResultCode.FILE_FAILED, () -> Exchange.readCertificate(nowhere, last));
    }

    @Test
    void aRingTravelsInAFileAndIsToldByItsDetails() throws Exception {
        VaultSession bert = new Desk(home.resolve("bert")).create("Bert");
        Path file = home.resolve("acme.cms");
        try (KeyRing ring = KeyRing.create(0x12345678L, "Acme", new SecureRandom())) {
            RingName name = anna.putRing("acme", ring);
            Exchange.writeRing(anna, name, bert.certificates().get(0), file);
            assertEquals(List.of(new RingDetails.Named(name, RingDetails.of(ring))), RingDetails.all(anna));
            try (KeyRing read = Exchange.readRing(bert, file)) {
                assertEquals(RingDetails.of(ring), RingDetails.of(read));
            }
            assertRefused(ResultCode.NOT_A_RECIPIENT, () -> Exchange.readRing(anna, file));
            assertRefused(
                    ResultCode.EXISTS_ALREADY,
                    () -> Exchange.writeRing(anna, name, anna.certificates().get(0), file));
        }
        Files.writeString(file, "no key ring");
        assertRefused(ResultCode.KEYRING_DAMAGED, () -> Exchange.readRing(bert, file));
    }
}
