package org.rums.model.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.model.Change;
import org.rums.model.UpdateProfile;

/** Makes the second profile of the first one and the differences, which thereby are all that there are. */
final class Patch {
    private final EcoreUtil.Copier copies = new EcoreUtil.Copier();
    private final UpdateProfile result;
    private final ProfileDiff diff;

    private Patch(UpdateProfile before, ProfileDiff diff) {
        this.result = (UpdateProfile) copies.copy(before);
        this.diff = diff;
    }

    static UpdateProfile apply(UpdateProfile before, ProfileDiff diff) {
        Patch patch = new Patch(before, diff);
        patch.of(Difference.Kind.CHANGED).forEach(patch::change);
        List<EObject> placed = new ArrayList<>();
        patch.of(Difference.Kind.REMOVED).forEach(each -> EcoreUtil.remove(patch.copy(each)));
        patch.of(Difference.Kind.MOVED).forEach(each -> EcoreUtil.remove(patch.copy(each)));
        Stream.of(Difference.Kind.MOVED, Difference.Kind.ADDED)
                .flatMap(patch::of)
                .forEach(each -> placed.add(each.object()));
        placed.sort(Comparator.comparing((EObject object) -> object instanceof Change)
                .thenComparing(Patch::index));
        placed.forEach(patch::place);
        return patch.result;
    }

    private Stream<Difference> of(Difference.Kind kind) {
        return diff.differences().stream().filter(each -> each.kind() == kind);
    }

    private EObject copy(Difference difference) {
        return copies.get(difference.before().orElseThrow());
    }

    private void change(Difference difference) {
        EObject target = copy(difference);
        EObject source = difference.after().orElseThrow();
        for (Difference.Value value : difference.values()) {
            EStructuralFeature feature = value.feature();
            if (!source.eIsSet(feature)) {
                target.eUnset(feature);
            } else {
                Object content = source.eGet(feature);
                target.eSet(feature, content instanceof EObject object ? EcoreUtil.copy(object) : content);
            }
        }
    }

    private static int index(EObject object) {
        return ((List<?>) object.eContainer().eGet(object.eContainingFeature())).indexOf(object);
    }

    private void place(EObject object) {
        EObject owner = object.eContainer() instanceof UpdateProfile
                ? result
                : result.getPartitions().get(index(object.eContainer()));
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) owner.eGet((EReference) object.eContainingFeature());
        EObject placed = diff.differences().stream()
                .filter(each -> each.kind() == Difference.Kind.MOVED && each.object() == object)
                .map(this::copy)
                .findFirst()
                .orElseGet(() -> EcoreUtil.copy(object));
        list.add(index(object), placed);
    }
}
