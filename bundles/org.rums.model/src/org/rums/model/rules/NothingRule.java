package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;

/** A profile changes something, and so does each of its partitions. */
final class NothingRule implements Rule {
    @Override
    public String id() {
        return "R-NOTHING";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        UpdateProfile profile = subject.profile();
        boolean box = profile.isUnlock()
                || profile.isCloseAll()
                || profile.isAllowTimeJump()
                || profile.isWipe()
                || profile.getClockRepair() != null;
        if (!box && subject.changes().findAny().isEmpty()) {
            found.accept(Finding.error(this, "profile", profile).at(Literals.UPDATE_PROFILE__PARTITIONS));
            return;
        }
        for (PartitionChange partition : profile.getPartitions()) {
            if (partition.getChanges().isEmpty()) {
                found.accept(Finding.warning(this, "partition", partition, String.valueOf(partition.getAppId()))
                        .mendedBy(QuickFix.REMOVE));
            }
        }
    }
}
