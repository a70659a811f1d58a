package org.rums.model.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rums.core.licence.ObjectType;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.compile.ChangeKinds;

/** One object is changed once. */
final class ObjectTwiceRule implements Rule {
    @Override
    public String id() {
        return "R-TWICE";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Set<List<Object>> seen = new HashSet<>();
        for (PartitionChange partition : subject.profile().getPartitions()) {
            for (Change change : partition.getChanges()) {
                if (!seen.add(Claim.place(partition.getAppId(), change))) {
                    ObjectType object = ChangeKinds.object(change);
                    found.accept(Finding.error(this, "object", change, object, String.valueOf(partition.getAppId()))
                            .mendedBy(QuickFix.REMOVE));
                }
            }
        }
    }
}
