package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.core.licence.Limits;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;

/** A fixed value lies in its range (docs/protocol.md, section 5). */
final class ValueRangeRule implements Rule {
    @Override
    public String id() {
        return "R-RANGE";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Slot slot : subject.uses().slots()) {
            slot.fixed().ifPresent(value -> check(slot, value, found));
        }
    }

    private void check(Slot slot, ParameterValue value, Consumer<Finding> found) {
        Demand demand = slot.demand();
        if (!demand.holds(value.size())) {
            String what = demand.kind().hasBytes() ? "BYTES" : demand.kind().name();
            found.accept(Finding.error(
                            this,
                            what,
                            slot.owner(),
                            Shown.limit(demand, demand.least()),
                            Shown.limit(demand, demand.most()))
                    .at(slot.feature()));
        } else if (demand.kind() == Demand.Kind.TEXT
                && value instanceof ParameterValue.OfBytes text
                && !Limits.isUtf8(text.bytes().toArray())) {
            found.accept(Finding.error(this, "text", slot.owner()).at(slot.feature()));
        }
    }
}
