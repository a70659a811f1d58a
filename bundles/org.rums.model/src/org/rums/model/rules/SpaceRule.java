package org.rums.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.MemoryChange;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ChangeKinds;

/**
 * What a profile sets fits its models (docs/protocol.md, section 5.1, table of costs), as far as the profile alone
 * tells: a box needs at least its partitions, with zones as long as the memory objects reach, and the objects set.
 */
final class SpaceRule implements Rule {
    @Override
    public String id() {
        return "R-SPACE";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Map<Integer, List<Change>> partitions = new TreeMap<>();
        for (PartitionChange partition : subject.profile().getPartitions()) {
            partitions
                    .computeIfAbsent(partition.getAppId(), appId -> new ArrayList<>())
                    .addAll(partition.getChanges());
        }
        long needed = partitions.values().stream()
                .mapToLong(changes -> cost(subject, changes))
                .sum();
        if (partitions.size() > Limits.PARTITIONS) {
            found.accept(Finding.error(this, "partitions", subject.profile(), Limits.PARTITIONS)
                    .at(Literals.UPDATE_PROFILE__PARTITIONS));
        }
        for (Model model : subject.profile().getModels()) {
            if (needed > model.memory()) {
                found.accept(Finding.error(this, "model", subject.profile(), model, needed, model.memory())
                        .at(Literals.UPDATE_PROFILE__MODELS)
                        .mendedBy(QuickFix.REMOVE_MODELS));
            }
        }
    }

    /** Returns the bytes that changes of one partition need in a box. */
    static long cost(Subject subject, List<Change> changes) {
        long cost = Limits.PARTITION_COST;
        long[] ends = new long[Limits.ZONES + 1];
        for (Change change : changes) {
            ObjectType object = ChangeKinds.object(change);
            boolean stays = ChangeKinds.verb(change) != Verb.CLEAR;
            if (change instanceof MemoryChange memory && stays) {
                int zone = memory.getZone() >= 1 && memory.getZone() <= Limits.ZONES ? memory.getZone() : 0;
                ends[zone] = Math.max(ends[zone], memory.getOffset() + subject.longest(memory));
            }
            cost += stays ? object.cost() : 0;
        }
        return cost + ends[1] + ends[2] + ends[3];
    }
}
