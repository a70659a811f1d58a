package org.rums.model.rules;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.model.DateParameter;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Parameters;

/** The limits of a parameter, together with those of its uses, leave a value. */
final class ParameterLimitsRule implements Rule {
    @Override
    public String id() {
        return "R-LIMITS";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Parameter parameter : subject.profile().getParameters()) {
            String name = Parameters.name(parameter);
            long now = subject.context().now();
            if (Parameters.ownDemand(parameter, now).isEmpty()) {
                found.accept(Finding.error(this, "crossed", parameter, name)
                        .at(least(parameter))
                        .mendedBy(QuickFix.SWAP_LIMITS));
            } else if (Parameters.demand(parameter, subject.uses(), now).isEmpty()) {
                found.accept(Finding.error(this, "nothing", parameter, name).at(least(parameter)));
            }
        }
    }

    private static EStructuralFeature least(Parameter parameter) {
        if (parameter instanceof NumberParameter) {
            return Literals.NUMBER_PARAMETER__LEAST;
        }
        return parameter instanceof DateParameter ? Literals.DATE_PARAMETER__EARLIEST : Literals.BYTES_PARAMETER__LEAST;
    }
}
