package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Parameters;

/** A parameter is asked for only where it is used. */
final class ParameterUnusedRule implements Rule {
    @Override
    public String id() {
        return "R-UNUSED";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Parameter parameter : subject.profile().getParameters()) {
            if (subject.uses().of(Parameters.name(parameter)).isEmpty()) {
                found.accept(Finding.warning(this, "parameter", parameter, Parameters.name(parameter))
                        .at(Literals.PARAMETER__NAME)
                        .mendedBy(QuickFix.REMOVE));
            }
        }
    }
}
