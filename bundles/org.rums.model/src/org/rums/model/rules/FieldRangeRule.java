package org.rums.model.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Verb;
import org.rums.model.Condition;
import org.rums.model.FirmwareCondition;
import org.rums.model.MemoryChange;
import org.rums.model.MemoryCondition;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ChangeKinds;

/** Places and names of memory objects and the firmware lie in their ranges (docs/protocol.md, sections 5 and 5.2). */
final class FieldRangeRule implements Rule {
    @Override
    public String id() {
        return "R-FIELD";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        subject.changes()
                .filter(MemoryChange.class::isInstance)
                .map(MemoryChange.class::cast)
                .forEach(memory -> check(memory, found));
        for (Condition condition : subject.profile().getConditions()) {
            if (condition instanceof MemoryCondition memory) {
                zone(memory, Literals.MEMORY_CONDITION__ZONE, memory.getZone(), found);
                range(memory, Literals.MEMORY_CONDITION__OFFSET, memory.getOffset(), Limits.OFFSET, found);
            } else if (condition instanceof FirmwareCondition least) {
                range(least, Literals.FIRMWARE_CONDITION__FIRMWARE, least.getFirmware(), Limits.U16, found);
            }
        }
    }

    private void check(MemoryChange memory, Consumer<Finding> found) {
        zone(memory, Literals.MEMORY_CHANGE__ZONE, memory.getZone(), found);
        range(memory, Literals.MEMORY_CHANGE__OFFSET, memory.getOffset(), Limits.OFFSET, found);
        range(memory, Literals.MEMORY_CHANGE__LENGTH, memory.getLength(), Limits.MEMORY_LENGTH, found);
        String name = Optional.ofNullable(memory.getName()).orElse("");
        if (ChangeKinds.verb(memory) == Verb.SET && !Limits.isText(name, Limits.NAME)) {
            found.accept(Finding.error(this, "name", memory, Limits.NAME).at(Literals.MEMORY_CHANGE__NAME));
        }
    }

    private void zone(EObject object, EStructuralFeature feature, int zone, Consumer<Finding> found) {
        if (zone < 1 || zone > Limits.ZONES) {
            found.accept(Finding.error(this, "zone", object).at(feature));
        }
    }

    private void range(EObject object, EStructuralFeature feature, int value, int most, Consumer<Finding> found) {
        if (value < 0 || value > most) {
            found.accept(Finding.error(this, "range", object, most).at(feature));
        }
    }
}
