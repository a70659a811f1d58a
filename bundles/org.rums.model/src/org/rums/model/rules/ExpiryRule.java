package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.core.code.Expiry;
import org.rums.model.RumsPackage.Literals;

/** The validity of a code is one of the table (docs/protocol.md, section 4.2). */
final class ExpiryRule implements Rule {
    @Override
    public String id() {
        return "R-EXPIRY";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        if (Expiry.ofIndex(subject.profile().getExpiry()).isEmpty()) {
            found.accept(Finding.error(this, "range", subject.profile()).at(Literals.UPDATE_PROFILE__EXPIRY));
        }
    }
}
