package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.compile.Slot;

/** A value is fixed or asked for when issuing. */
final class ValueMissingRule implements Rule {
    @Override
    public String id() {
        return "R-VALUE";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Slot slot : subject.uses().slots()) {
            if (slot.parameter().isEmpty() && slot.fixed().isEmpty()) {
                found.accept(Finding.error(this, "missing", slot.owner())
                        .at(slot.feature())
                        .mendedBy(QuickFix.ASK_WHEN_ISSUING));
            }
        }
    }
}
