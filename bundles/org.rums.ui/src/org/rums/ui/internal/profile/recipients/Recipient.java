package org.rums.ui.internal.profile.recipients;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.model.Bytes;
import org.rums.ui.internal.vault.VaultWords;

/**
 * Somebody who can read a profile.
 *
 * @param encoded the certificate as it stands in the profile
 * @param certificate nothing where it cannot be read
 * @param standing to the person at the keyboard
 */
record Recipient(Bytes encoded, Optional<PersonCertificate> certificate, Standing standing) {
    /** What somebody is to the person at the keyboard. */
    enum Standing {
        /** The person: saving always adds the one that signs. */
        SELF,
        /** Of the team. */
        TEAM,
        /** Put in by a colleague. */
        STRANGER
    }

    /**
     * Reads a recipient.
     *
     * @param encoded of the profile
     * @param people the person first, then the team
     */
    static Recipient of(Bytes encoded, List<PersonCertificate> people) {
        Optional<PersonCertificate> certificate = read(encoded);
        int place = certificate.map(people::indexOf).orElse(-1);
        Standing standing = place == 0 ? Standing.SELF : place > 0 ? Standing.TEAM : Standing.STRANGER;
        return new Recipient(encoded, certificate, standing);
    }

    private static Optional<PersonCertificate> read(Bytes encoded) {
        try {
            return Optional.of(PersonCertificate.parse(encoded.toArray()));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    String name() {
        return certificate.map(PersonCertificate::name).orElse(RecipientMessages.Unreadable);
    }

    String mail() {
        return certificate.flatMap(PersonCertificate::mail).orElse("");
    }

    boolean ended(Instant now) {
        return certificate.filter(known -> VaultWords.ended(known, now)).isPresent();
    }

    /** Says until when the certificate is, or that this is over. */
    String until(Instant now) {
        return certificate.map(known -> VaultWords.until(known, now)).orElse("");
    }

    String standingText() {
        return switch (standing) {
            case SELF -> RecipientMessages.Self;
            case TEAM -> RecipientMessages.Team;
            case STRANGER -> RecipientMessages.Stranger;
        };
    }

    String tip() {
        String fingerprint = certificate.map(PersonCertificate::fingerprint).orElse("");
        return standing == Standing.STRANGER
                ? RecipientMessages.format(RecipientMessages.StrangerTip, name(), fingerprint)
                : RecipientMessages.format(RecipientMessages.FingerprintTip, fingerprint);
    }
}
