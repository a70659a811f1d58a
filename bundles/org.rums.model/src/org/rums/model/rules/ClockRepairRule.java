package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.UpdateProfile;

/** A clock is repaired only where the box's clock is known (docs/protocol.md, section 7). */
final class ClockRepairRule implements Rule {
    @Override
    public String id() {
        return "R-CLOCK";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        UpdateProfile profile = subject.profile();
        if (profile.getClockRepair() != null && !profile.isDemandsState()) {
            found.accept(Finding.hint(this, "state", profile.getClockRepair()).mendedBy(QuickFix.DEMAND_STATE));
        }
    }
}
