package org.rums.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.Value;
import org.rums.model.compile.Parameters;

/**
 * Parts of a profile on their way to another one, whole by themselves: copies, with copies of the parameters that they
 * refer to.
 *
 * @param objects partitions, changes, conditions or parameters
 * @param parameters those that the objects refer to
 */
public record Excerpt(List<EObject> objects, List<Parameter> parameters) {
    /** Copies the lists, not what is in them. */
    public Excerpt {
        objects = List.copyOf(objects);
        parameters = List.copyOf(parameters);
    }

    /**
     * Copies parts of a profile.
     *
     * @param selected partitions, changes, conditions or parameters of one profile; what is inside another one selected
     *     comes along with it
     */
    public static Excerpt of(Collection<? extends EObject> selected) {
        List<EObject> top = selected.stream()
                .filter(object ->
                        selected.stream().noneMatch(other -> other != object && EcoreUtil.isAncestor(other, object)))
                .map(EObject.class::cast)
                .toList();
        Set<String> names = names(top);
        List<Parameter> used = top.isEmpty()
                ? List.of()
                : ((UpdateProfile) EcoreUtil.getRootContainer(top.get(0)))
                        .getParameters().stream()
                                .filter(parameter ->
                                        names.contains(Parameters.name(parameter)) && !top.contains(parameter))
                                .toList();
        return new Excerpt(List.copyOf(EcoreUtil.copyAll(top)), List.copyOf(EcoreUtil.copyAll(used)));
    }

    private static Set<String> names(List<EObject> objects) {
        return objects.stream()
                .flatMap(ParameterEdits::values)
                .map(Value::getParameter)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Returns some of the objects, with the parameters that these refer to. */
    public Excerpt only(Predicate<EObject> wanted) {
        List<EObject> kept = objects.stream().filter(wanted).toList();
        Set<String> names = names(kept);
        return new Excerpt(
                kept,
                parameters.stream()
                        .filter(parameter -> names.contains(Parameters.name(parameter)))
                        .toList());
    }

    /**
     * Pastes copies into a profile. Parameters come along: one that is there and equal is used, one that is there and
     * different keeps its name, and the pasted one gets a free one.
     *
     * @param profile that gets the parts
     * @param partition that gets the changes; without one they go into the first, which is made if there is none
     * @return the pasted partitions, changes, conditions and parameters
     */
    public List<EObject> pasteInto(UpdateProfile profile, Optional<PartitionChange> partition) {
        List<EObject> pasted = List.copyOf(EcoreUtil.copyAll(objects));
        for (Parameter parameter : EcoreUtil.copyAll(parameters)) {
            bring(profile, parameter, pasted);
        }
        for (EObject object : pasted) {
            if (object instanceof PartitionChange whole) {
                profile.getPartitions().add(whole);
            } else if (object instanceof Condition condition) {
                profile.getConditions().add(condition);
            } else if (object instanceof Parameter parameter) {
                parameter.setName(ParameterEdits.freeName(profile, Parameters.name(parameter)));
                profile.getParameters().add(parameter);
            } else if (object instanceof Change change) {
                partition.orElseGet(() -> first(profile)).getChanges().add(change);
            }
        }
        return pasted;
    }

    private static void bring(UpdateProfile profile, Parameter parameter, List<EObject> pasted) {
        String name = Parameters.name(parameter);
        Optional<Parameter> held = Parameters.named(profile, name);
        if (held.filter(other -> EcoreUtil.equals(other, parameter)).isPresent()) {
            return;
        }
        String free = ParameterEdits.freeName(profile, name);
        pasted.stream()
                .flatMap(ParameterEdits::values)
                .filter(value -> name.equals(value.getParameter()))
                .forEach(value -> value.setParameter(free));
        parameter.setName(free);
        profile.getParameters().add(parameter);
    }

    private static PartitionChange first(UpdateProfile profile) {
        if (profile.getPartitions().isEmpty()) {
            profile.getPartitions().add(Parts.partition(0, "", List.of()));
        }
        return profile.getPartitions().get(0);
    }
}
