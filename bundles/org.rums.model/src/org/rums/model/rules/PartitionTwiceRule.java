package org.rums.model.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;

/** A partition stands once in a profile. */
final class PartitionTwiceRule implements Rule {
    @Override
    public String id() {
        return "R-PARTITION";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Set<Integer> seen = new HashSet<>();
        for (PartitionChange partition : subject.profile().getPartitions()) {
            if (!seen.add(partition.getAppId())) {
                found.accept(Finding.error(this, "twice", partition, String.valueOf(partition.getAppId()))
                        .at(Literals.PARTITION_CHANGE__APP_ID)
                        .mendedBy(QuickFix.MERGE_PARTITIONS));
            }
        }
    }
}
