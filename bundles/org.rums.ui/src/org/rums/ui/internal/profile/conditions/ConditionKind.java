package org.rums.ui.internal.profile.conditions;

import org.rums.core.licence.Comparison;
import org.rums.model.Condition;
import org.rums.model.MemoryCondition;
import org.rums.model.ModelCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.PartitionChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

/** The kinds of conditions, as the user adds them. */
enum ConditionKind {
    MODEL,
    FIRMWARE,
    RANGE,
    OBJECT,
    MEMORY;

    String label() {
        return switch (this) {
            case MODEL -> ConditionMessages.KindModel;
            case FIRMWARE -> ConditionMessages.KindFirmware;
            case RANGE -> ConditionMessages.KindRange;
            case OBJECT -> ConditionMessages.KindObject;
            case MEMORY -> ConditionMessages.KindMemory;
        };
    }

    /** Makes a condition that is a sensible beginning for a profile. */
    Condition create(UpdateProfile profile) {
        RumsFactory factory = RumsFactory.eINSTANCE;
        int appId = profile.getPartitions().stream()
                .findFirst()
                .map(PartitionChange::getAppId)
                .orElse(0);
        return switch (this) {
            case MODEL -> {
                ModelCondition made = factory.createModelCondition();
                made.getModels().addAll(profile.getModels());
                yield made;
            }
            case FIRMWARE -> factory.createFirmwareCondition();
            case RANGE -> factory.createBoxRange();
            case OBJECT -> {
                ObjectCondition made = factory.createObjectCondition();
                made.setAppId(appId);
                made.setExpected(Parts.expected(Comparison.PRESENT));
                yield made;
            }
            case MEMORY -> {
                MemoryCondition made = factory.createMemoryCondition();
                made.setAppId(appId);
                yield made;
            }
        };
    }
}
