package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.core.licence.ObjectType;
import org.rums.model.NumberChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ChangeKinds;

/** An operation is possible with its object (docs/protocol.md, section 5). */
final class OperationRule implements Rule {
    @Override
    public String id() {
        return "R-OPERATION";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        subject.changes().filter(change -> !ChangeKinds.possible(change)).forEach(change -> {
            ObjectType object = ChangeKinds.object(change);
            boolean kind = change instanceof NumberChange && !ChangeKinds.isCounted(object);
            found.accept(Finding.error(this, kind ? "object" : "impossible", change, object)
                    .at(kind ? Literals.NUMBER_CHANGE__OBJECT : Literals.CHANGE__OPERATION));
        });
    }
}
