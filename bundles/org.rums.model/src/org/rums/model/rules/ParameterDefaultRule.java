package org.rums.model.rules;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.core.licence.Limits;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.DateParameter;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;

/** A default is one of the values that may be given. */
final class ParameterDefaultRule implements Rule {
    @Override
    public String id() {
        return "R-DEFAULT";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Parameter parameter : subject.profile().getParameters()) {
            if (parameter instanceof BytesParameter bytes
                    && bytes.getKind() == BytesKind.PASSWORD
                    && bytes.getStandard() != null) {
                found.accept(finding(Finding.warning(this, "password", parameter, Parameters.name(parameter))));
            } else {
                limits(subject, parameter, found);
            }
        }
    }

    private void limits(Subject subject, Parameter parameter, Consumer<Finding> found) {
        long now = subject.context().now();
        Demand demand = Parameters.demand(parameter, subject.uses(), now);
        Parameters.standard(parameter, now).ifPresent(value -> {
            String name = Parameters.name(parameter);
            if (!demand.isEmpty() && !demand.holds(value.size())) {
                String what = demand.kind().hasBytes() ? "BYTES" : demand.kind().name();
                found.accept(finding(Finding.error(
                        this,
                        what,
                        parameter,
                        name,
                        Shown.limit(demand, demand.least()),
                        Shown.limit(demand, demand.most()))));
            } else if (demand.kind() == Demand.Kind.TEXT
                    && value instanceof ParameterValue.OfBytes text
                    && !Limits.isUtf8(text.bytes().toArray())) {
                found.accept(finding(Finding.error(this, "text", parameter, name)));
            }
        });
    }

    private static Finding finding(Finding finding) {
        EObject parameter = finding.object();
        EStructuralFeature place = parameter instanceof NumberParameter
                ? Literals.NUMBER_PARAMETER__STANDARD
                : parameter instanceof DateParameter
                        ? Literals.DATE_PARAMETER__STANDARD
                        : Literals.BYTES_PARAMETER__STANDARD;
        return finding.at(place).mendedBy(QuickFix.REMOVE_DEFAULT);
    }
}
