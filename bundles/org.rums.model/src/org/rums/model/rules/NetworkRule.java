package org.rums.model.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ChangeKinds;

/** Network seats are only for models that have them (docs/protocol.md, section 5.1, capability table). */
final class NetworkRule implements Rule {
    @Override
    public String id() {
        return "R-NETWORK";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        List<Model> without = subject.profile().getModels().stream()
                .filter(model -> !model.networkLicences())
                .toList();
        if (without.isEmpty()) {
            return;
        }
        String models = without.stream().map(Model::title).collect(Collectors.joining(", "));
        subject.changes()
                .filter(change -> ChangeKinds.object(change) == ObjectType.NETWORK_SEATS)
                .forEach(change -> found.accept(Finding.error(this, "model", change, models)
                        .at(Literals.NUMBER_CHANGE__OBJECT)
                        .mendedBy(QuickFix.REMOVE_MODELS)));
    }
}
