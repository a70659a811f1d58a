package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.core.licence.Limits;
import org.rums.model.RumsPackage.Literals;

/** The Developer ID is one. */
final class DeveloperIdRule implements Rule {
    @Override
    public String id() {
        return "R-DEVELOPER";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        long id = subject.profile().getDeveloperId();
        if (id <= 0 || id > Limits.U32) {
            String what = id == 0 ? "empty" : "range";
            found.accept(Finding.error(this, what, subject.profile()).at(Literals.UPDATE_PROFILE__DEVELOPER_ID));
        }
    }
}
