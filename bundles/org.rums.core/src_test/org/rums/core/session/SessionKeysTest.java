package org.rums.core.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.BoxId;
import org.rums.core.key.Secret;
import org.rums.core.session.SessionVectorTest.FakeBox;

/** What the keys of a login depend on. */
class SessionKeysTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void confirmationsDependOnTheEphemeralSecretAndSoGiveASnifferNoTest() {
        byte[] hostNonce = new byte[16];
        byte[] boxNonce = new byte[16];
        try (AgreementKey host = AgreementKey.draw(random);
                AgreementKey device = AgreementKey.draw(random);
                AgreementKey sniffer = AgreementKey.draw(random);
                Secret password = LoginKeys.derive(FakeBox.UPW, Role.USER, FakeBox.ID)) {
            Transcript seen =
                    new Transcript(FakeBox.ID, Role.USER, host.publicKey(), device.publicKey(), hostNonce, boxNonce);
            Secret shared = host.agree(device.publicKey()).orElseThrow();
            byte[] real = SessionKeys.derive(password, shared, seen).boxConfirmation();
            Secret[] guesses = {
                sniffer.agree(device.publicKey()).orElseThrow(),
                sniffer.agree(host.publicKey()).orElseThrow(),
                Secret.owning(new byte[32]),
                Secret.owning(host.publicKey()),
                Secret.owning(device.publicKey())
            };
            for (Secret guess : guesses) {
                SessionKeys known = SessionKeys.derive(password, guess, seen);
                assertFalse(Arrays.equals(real, known.boxConfirmation()));
                assertFalse(Arrays.equals(real, known.hostConfirmation()));
            }
        }
    }

    @Test
    void loginKeysDifferByRoleAndBoxAndAreFixedInLength() {
        byte[] password = new byte[16];
        byte[] key = LoginKeys.derive(password, Role.USER, FakeBox.ID).bytes();
        assertFalse(Arrays.equals(
                key, LoginKeys.derive(password, Role.ADMIN, FakeBox.ID).bytes()));
        assertFalse(Arrays.equals(
                key, LoginKeys.derive(password, Role.USER, new BoxId(1, 1)).bytes()));
        assertThrows(IllegalArgumentException.class, () -> LoginKeys.derive(new byte[15], Role.USER, FakeBox.ID));
    }
}
