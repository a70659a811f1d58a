package org.rums.model.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.model.BoxRange;
import org.rums.model.Condition;
import org.rums.model.ModelCondition;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;

/** Conditions, and what changes need, can hold at once (docs/protocol.md, section 5.2), as far as numbers are fixed. */
final class ContradictionRule implements Rule {
    @Override
    public String id() {
        return "R-CONTRADICTION";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        models(subject.profile(), found);
        ranges(subject.profile(), found);
        Map<List<Object>, Possible> possible = new HashMap<>();
        for (Claim claim : Claim.of(subject.profile())) {
            Possible held = possible.computeIfAbsent(claim.place(), place -> new Possible());
            if (!held.holds(claim)) {
                found.accept(Finding.error(this, "object", claim.source(), claim.object(), claim.appId()));
            }
        }
    }

    private void models(UpdateProfile profile, Consumer<Finding> found) {
        Set<Model> left = new HashSet<>(profile.getModels());
        for (Condition condition : profile.getConditions()) {
            if (condition instanceof ModelCondition models
                    && !models.getModels().isEmpty()
                    && left.retainAll(models.getModels())
                    && left.isEmpty()) {
                found.accept(Finding.error(this, "models", models).at(Literals.MODEL_CONDITION__MODELS));
            }
        }
    }

    private void ranges(UpdateProfile profile, Consumer<Finding> found) {
        long first = 0;
        long last = Limits.U32;
        for (Condition condition : profile.getConditions()) {
            if (condition instanceof BoxRange range && range.getFirst() <= range.getLast()) {
                boolean empty = Math.max(first, range.getFirst()) > Math.min(last, range.getLast());
                if (empty) {
                    found.accept(Finding.error(this, "ranges", range).at(Literals.BOX_RANGE__FIRST));
                } else {
                    first = Math.max(first, range.getFirst());
                    last = Math.min(last, range.getLast());
                }
            }
        }
    }
}
