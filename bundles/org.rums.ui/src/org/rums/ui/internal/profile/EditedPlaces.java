package org.rums.ui.internal.profile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/**
 * What was edited since somebody was told last.
 *
 * @param everything whether anything may be different: then the places are not listed
 * @param places which features of which objects
 */
public record EditedPlaces(boolean everything, Set<Place> places) {
    /** Anything may be different. */
    public static final EditedPlaces EVERYTHING = new EditedPlaces(true, Set.of());

    static final EditedPlaces NOTHING = new EditedPlaces(false, Set.of());

    private static final int MANY = 500;

    /**
     * One feature of one object.
     *
     * @param object in the profile, or in it before
     * @param feature of the object
     */
    public record Place(EObject object, Object feature) {}

    /** Copies the set. */
    public EditedPlaces {
        places = Set.copyOf(places);
    }

    static Place place(Notification notification) {
        return new Place((EObject) notification.getNotifier(), notification.getFeature());
    }

    boolean isNothing() {
        return !everything && places.isEmpty();
    }

    /** Returns this and what came later. */
    EditedPlaces and(EditedPlaces later) {
        if (isNothing()) {
            return later;
        } else if (everything
                || later.everything()
                || places.size() + later.places().size() > MANY) {
            return EVERYTHING;
        }
        Set<Place> both = new HashSet<>(places);
        both.addAll(later.places());
        return new EditedPlaces(false, both);
    }

    /** Returns the objects of which one of these features was edited. */
    public List<EObject> with(Object... features) {
        return places.stream()
                .filter(place -> Arrays.asList(features).contains(place.feature()))
                .map(Place::object)
                .distinct()
                .toList();
    }
}
