package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.RumsPackage.Literals;

/** A profile is meant for some model. */
final class ModelListRule implements Rule {
    @Override
    public String id() {
        return "R-MODELS";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        if (subject.profile().getModels().isEmpty()) {
            found.accept(Finding.error(this, "empty", subject.profile()).at(Literals.UPDATE_PROFILE__MODELS));
        }
    }
}
