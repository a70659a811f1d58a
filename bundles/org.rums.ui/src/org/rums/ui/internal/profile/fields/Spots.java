package org.rums.ui.internal.profile.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rums.model.rules.Finding;
import org.rums.ui.internal.help.HelpPlace;
import org.rums.ui.internal.profile.ProfileFindings;

/**
 * The fields of a form by the features that they edit: to go to one of them, and to show at it what the rules found. A
 * place inside of a feature, such as the day of a value, belongs to the field of that feature.
 */
public final class Spots {
    private final Map<EStructuralFeature, Spot> spots = new LinkedHashMap<>();

    private record Spot(Supplier<? extends Control> control, Consumer<Optional<Mark.Problem>> found) {}

    /** Adds a field. */
    public void add(EStructuralFeature feature, BoundText<?> field) {
        help(feature, field.text());
        add(feature, field::text, field.mark()::found);
    }

    /** Adds a control that gets a sign of its own. */
    public void add(EStructuralFeature feature, Control control) {
        help(feature, control);
        add(feature, () -> control, new Mark(control)::found);
    }

    private static void help(EStructuralFeature feature, Control control) {
        HelpPlace.name(control, feature.getEContainingClass().getName() + '.' + feature.getName());
    }

    /**
     * Adds what edits a feature.
     *
     * @param control that gets the focus
     * @param found shows what was found, or nothing
     */
    public void add(
            EStructuralFeature feature, Supplier<? extends Control> control, Consumer<Optional<Mark.Problem>> found) {
        spots.put(feature, new Spot(control, found));
    }

    /**
     * Puts the focus on the field of a place.
     *
     * @param object in the profile
     * @param feature of the object; null for the object itself
     * @return false where no field to be seen edits it
     */
    public boolean focus(EObject object, EStructuralFeature feature) {
        return spot(object, feature).map(spot -> focus(spot.control().get())).orElse(false);
    }

    private static boolean focus(Control control) {
        if (control instanceof Text text) {
            text.selectAll();
        }
        return control.isVisible() && control.setFocus();
    }

    /** Shows what was found, the worst first, each at its field. */
    public void found(List<Finding> findings) {
        Map<Spot, Finding> worst = new LinkedHashMap<>();
        for (Finding finding : findings) {
            spot(finding.object(), finding.feature().orElse(null)).ifPresent(spot -> worst.putIfAbsent(spot, finding));
        }
        spots.values()
                .forEach(spot ->
                        spot.found().accept(Optional.ofNullable(worst.get(spot)).map(ProfileFindings::problem)));
    }

    private Optional<Spot> spot(EObject object, EStructuralFeature feature) {
        EStructuralFeature place = feature;
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (spots.containsKey(place)) {
                return Optional.of(spots.get(place));
            }
            place = at.eContainingFeature();
        }
        return Optional.empty();
    }
}
