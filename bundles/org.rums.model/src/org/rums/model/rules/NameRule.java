package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.RumsPackage.Literals;

/** A profile has a name. */
final class NameRule implements Rule {
    @Override
    public String id() {
        return "R-NAME";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        String name = subject.profile().getName();
        if (name == null || name.isBlank()) {
            found.accept(Finding.error(this, "empty", subject.profile()).at(Literals.UPDATE_PROFILE__NAME));
        }
    }
}
