package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.Parameter;
import org.rums.model.compile.Demand;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;

/** A parameter gives what the place takes. */
final class ParameterKindRule implements Rule {
    @Override
    public String id() {
        return "R-KIND";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Parameter parameter : subject.profile().getParameters()) {
            String name = Parameters.name(parameter);
            Demand.Kind kind = Parameters.kind(parameter);
            for (Slot slot : subject.uses().of(name)) {
                if (!slot.demand().kind().fits(kind)) {
                    found.accept(Finding.error(this, slot.demand().kind().name(), slot.owner(), name)
                            .at(slot.feature()));
                }
            }
        }
    }
}
