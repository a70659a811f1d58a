package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.model.BoxRange;
import org.rums.model.Condition;
import org.rums.model.Expectation;
import org.rums.model.MemoryChange;
import org.rums.model.ModelCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.Slots;

/** Conditions are complete and possible (docs/protocol.md, section 5.2). */
final class ConditionRule implements Rule {
    @Override
    public String id() {
        return "R-CONDITION";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Condition condition : subject.profile().getConditions()) {
            if (condition instanceof ModelCondition models && models.getModels().isEmpty()) {
                found.accept(Finding.error(this, "models", models)
                        .at(Literals.MODEL_CONDITION__MODELS)
                        .mendedBy(QuickFix.REMOVE));
            } else if (condition instanceof BoxRange range) {
                range(range, found);
            } else if (condition instanceof ObjectCondition object && object.getExpected() == null) {
                found.accept(Finding.error(this, "empty", object)
                        .at(Literals.OBJECT_CONDITION__EXPECTED)
                        .mendedBy(QuickFix.REMOVE));
            } else if (condition instanceof ObjectCondition object) {
                expected(object.getExpected(), false, found);
            }
        }
        subject.changes()
                .filter(change -> change.getOnlyIf() != null)
                .forEach(change -> expected(change.getOnlyIf(), change instanceof MemoryChange, found));
    }

    private void range(BoxRange range, Consumer<Finding> found) {
        boolean inside = range.getFirst() >= 0 && range.getLast() <= Limits.U32;
        if (!inside || range.getFirst() > range.getLast()) {
            found.accept(Finding.error(this, inside ? "range" : "names", range).at(Literals.BOX_RANGE__FIRST));
        }
    }

    private void expected(Expectation expected, boolean place, Consumer<Finding> found) {
        ObjectType object = Slots.tested(expected);
        boolean impossible = Slots.comparison(expected).hasNumber() && !object.isNumber();
        if (impossible || object == ObjectType.MEMORY && !place) {
            found.accept(Finding.error(this, "impossible", expected, object).at(Literals.EXPECTATION__COMPARISON));
        }
    }
}
