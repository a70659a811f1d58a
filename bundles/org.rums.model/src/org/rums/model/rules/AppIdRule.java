package org.rums.model.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.core.licence.Limits;
import org.rums.model.Condition;
import org.rums.model.MemoryCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;

/** AppIDs are possible, not reserved, and known where it is known which there are. */
final class AppIdRule implements Rule {
    @Override
    public String id() {
        return "R-APPID";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (PartitionChange partition : subject.profile().getPartitions()) {
            check(subject, partition, Literals.PARTITION_CHANGE__APP_ID, partition.getAppId(), found);
        }
        for (Condition condition : subject.profile().getConditions()) {
            if (condition instanceof ObjectCondition object) {
                check(subject, object, Literals.OBJECT_CONDITION__APP_ID, object.getAppId(), found);
            } else if (condition instanceof MemoryCondition memory) {
                check(subject, memory, Literals.MEMORY_CONDITION__APP_ID, memory.getAppId(), found);
            }
        }
    }

    private void check(
            Subject subject, EObject object, EStructuralFeature feature, int appId, Consumer<Finding> found) {
        String shown = String.valueOf(appId);
        Set<Integer> known = subject.context().knownAppIds();
        if (appId < 0 || appId > Limits.U16) {
            found.accept(Finding.error(this, "range", object, shown).at(feature));
        } else if (appId <= Limits.RESERVED_APP_IDS) {
            found.accept(Finding.error(this, "reserved", object, shown).at(feature));
        } else if (!known.isEmpty() && !known.contains(appId)) {
            found.accept(Finding.warning(this, "unknown", object, shown).at(feature));
        }
    }
}
