package org.rums.model.rules;

import java.time.Instant;
import java.util.function.Consumer;
import org.rums.model.DateParameter;
import org.rums.model.Parameter;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;

/** A licence does not end in the past. */
final class PastDateRule implements Rule {
    @Override
    public String id() {
        return "R-PAST";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Slot slot : subject.uses().slots()) {
            if (slot.feature() == Literals.DATE_CHANGE__END) {
                slot.fixed()
                        .map(ParameterValue::size)
                        .filter(end -> end < subject.context().now())
                        .ifPresent(end ->
                                found.accept(Finding.warning(this, "end", slot.owner(), Instant.ofEpochSecond(end))
                                        .at(slot.feature())));
            }
        }
        for (Parameter parameter : subject.profile().getParameters()) {
            if (parameter instanceof DateParameter date
                    && !subject.uses().of(Parameters.name(date)).isEmpty()) {
                check(subject, date, found);
            }
        }
    }

    private void check(Subject subject, DateParameter parameter, Consumer<Finding> found) {
        long latest = Parameters.ownDemand(parameter, subject.context().now()).most();
        if (latest < subject.context().now()) {
            found.accept(Finding.warning(
                            this, "latest", parameter, Parameters.name(parameter), Instant.ofEpochSecond(latest))
                    .at(Literals.DATE_PARAMETER__LATEST));
        }
    }
}
