package org.rums.ui.internal.vault.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.manager.vault.RingDetails;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.VaultWords;

/**
 * A key ring in the table.
 *
 * @param named as it is in the vault; nothing for the evaluation ring, which is shown and is in no vault
 * @param details of the ring
 */
record RingRow(Optional<RingDetails.Named> named, RingDetails details) {
    /** Returns the rings of the vault, and the evaluation ring after them. */
    static List<RingRow> of(VaultFacts facts) {
        List<RingRow> rows = new ArrayList<>();
        facts.rings().forEach(ring -> rows.add(new RingRow(Optional.of(ring), ring.details())));
        rows.add(new RingRow(Optional.empty(), facts.evaluation()));
        return rows;
    }

    String id() {
        return VaultWords.developerId(details.developerId());
    }

    String vendor() {
        return named.isPresent() ? details.vendor() : EditorMessages.Evaluation;
    }

    String epochs() {
        return named.isPresent() ? VaultWords.epochs(details.epochs()) : "";
    }

    String fingerprint() {
        return named.isPresent() ? VaultWords.begin(details.fingerprint()) : EditorMessages.EverybodysKeys;
    }

    TablePart.Details beside() {
        return named.map(ring -> new TablePart.Details(
                        Messages.bind(EditorMessages.RingTitle, ring.ring().name(), id()),
                        VaultWords.fingerprint(details.fingerprint()),
                        EditorMessages.CompareRing))
                .orElse(new TablePart.Details(EditorMessages.Evaluation, "", EditorMessages.EvaluationMeans));
    }
}
