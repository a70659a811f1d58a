package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;

/** Wiping stands alone (docs/protocol.md, section 5). */
final class WipeRule implements Rule {
    @Override
    public String id() {
        return "R-WIPE";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        UpdateProfile profile = subject.profile();
        boolean more =
                profile.getClockRepair() != null || subject.changes().findAny().isPresent();
        if (profile.isWipe() && more) {
            found.accept(Finding.error(this, "more", profile)
                    .at(Literals.UPDATE_PROFILE__WIPE)
                    .mendedBy(QuickFix.ONLY_WIPE));
        }
    }
}
