package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ChangeKinds;

/** A box refuses to add to, take from or extend what it has not: a condition says so to the reader. */
final class RelativeRule implements Rule {
    @Override
    public String id() {
        return "R-RELATIVE";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        subject.changes()
                .filter(change -> ChangeKinds.verb(change).isStep() && change.getOnlyIf() == null)
                .filter(ChangeKinds::possible)
                .forEach(change -> found.accept(Finding.hint(this, "absent", change, ChangeKinds.object(change))
                        .at(Literals.CHANGE__ONLY_IF)
                        .mendedBy(QuickFix.ADD_CONDITION)));
    }
}
