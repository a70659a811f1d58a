package org.rums.ui.internal.vault.editor;

import java.util.List;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.RingDetails;
import org.rums.manager.vault.TeamMember;
import org.rums.manager.vault.VaultSession;

/**
 * What the editor shows of an open vault; no key is in it.
 *
 * @param own the owner's certificates, that of the identity which signs first
 * @param team the colleagues
 * @param rings the key rings of the vault
 * @param evaluation the published ring, which is in no vault
 */
record VaultFacts(
        List<PersonCertificate> own, List<TeamMember> team, List<RingDetails.Named> rings, RingDetails evaluation) {
    /** Reads them; may take a moment. */
    static VaultFacts read(VaultSession session) throws RefusedException {
        try (KeyRing published = EvaluationKeys.keyRing()) {
            return new VaultFacts(
                    session.certificates(), session.team(), RingDetails.all(session), RingDetails.of(published));
        }
    }
}
