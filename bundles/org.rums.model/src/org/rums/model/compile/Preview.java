package org.rums.model.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.EObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Outcome;
import org.rums.core.licence.PasswordHasher;
import org.rums.core.licence.StateDiff;
import org.rums.core.licence.Touched;
import org.rums.core.licence.UpdateContext;
import org.rums.core.licence.UpdateEngine;
import org.rums.core.result.RefusedException;

/**
 * What a compiled profile would do to a box. Where changes are refused no code can be made; the others are shown all the
 * same, so that all that is wrong is seen at once.
 *
 * @param before the box before
 * @param after the box after the changes that are not refused
 * @param rows both, object by object
 * @param touched objects whose hidden content is replaced
 * @param refusals what is refused, in the order of the profile
 * @param closesAll whether every other open transaction is voided
 * @param wipes whether the box becomes blank
 */
public record Preview(
        LicenceState before,
        LicenceState after,
        List<StateDiff.Row> rows,
        List<Touched> touched,
        List<Refusal> refusals,
        boolean closesAll,
        boolean wipes) {
    /** Copies the lists. */
    public Preview {
        rows = List.copyOf(rows);
        touched = List.copyOf(touched);
        refusals = List.copyOf(refusals);
    }

    /**
     * One thing that a box would refuse.
     *
     * @param source the change or condition, if one is to blame
     * @param item what was made of it
     * @param reason why
     */
    public record Refusal(Optional<EObject> source, Optional<Item> item, RefusedException reason) {}

    /**
     * Looks ahead.
     *
     * @param compiled a compiled profile
     * @param before what the box holds
     * @param vendorTime seconds since 1970
     * @param latest latest time that the box has seen, where that is known
     * @return what would come of it
     */
    public static Preview of(Compiled compiled, LicenceState before, long vendorTime, OptionalLong latest) {
        List<Item> items = new ArrayList<>(compiled.order().items());
        List<EObject> sources = new ArrayList<>(compiled.sources());
        List<Refusal> refusals = new ArrayList<>();
        UpdateContext context = new UpdateContext(vendorTime, latest, PasswordHasher.NONE);
        while (true) {
            try {
                Outcome outcome = UpdateEngine.apply(before, items, context);
                return of(before, outcome, refusals);
            } catch (RefusedException e) {
                int place = e.item() - 1;
                if (place < 0) {
                    refusals.add(new Refusal(Optional.empty(), Optional.empty(), e));
                    items.clear();
                    sources.clear();
                } else {
                    refusals.add(new Refusal(Optional.of(sources.remove(place)), Optional.of(items.remove(place)), e));
                }
            }
        }
    }

    /** Tells whether a code can be made. */
    public boolean possible() {
        return refusals.isEmpty();
    }

    private static Preview of(LicenceState before, Outcome outcome, List<Refusal> refusals) {
        return new Preview(
                before,
                outcome.after(),
                StateDiff.rows(before, outcome.after()),
                outcome.touched(),
                refusals,
                outcome.closeAll(),
                outcome.wipe());
    }
}
