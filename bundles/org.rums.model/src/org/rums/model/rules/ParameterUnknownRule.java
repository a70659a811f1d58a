package org.rums.model.rules;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;

/** A value names a parameter that there is. */
final class ParameterUnknownRule implements Rule {
    @Override
    public String id() {
        return "R-UNKNOWN";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Set<String> known =
                subject.profile().getParameters().stream().map(Parameters::name).collect(Collectors.toSet());
        for (Slot slot : subject.uses().slots()) {
            slot.parameter()
                    .filter(name -> !known.contains(name))
                    .ifPresent(name -> found.accept(Finding.error(this, "parameter", slot.owner(), name)
                            .at(slot.feature())
                            .mendedBy(QuickFix.CREATE_PARAMETER)));
        }
    }
}
