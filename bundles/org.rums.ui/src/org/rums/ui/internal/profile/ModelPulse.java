package org.rums.ui.internal.profile;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Tells followers what changed below an object: once for all changes that happen in one go, and only who can be seen. */
final class ModelPulse {
    private final Followers<EditedPlaces> followers = new Followers<>(EditedPlaces::and);
    private final Runnable always;
    private final Set<EditedPlaces.Place> places = new HashSet<>();
    private final EContentAdapter adapter = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getNotifier() instanceof EObject) {
                places.add(EditedPlaces.place(notification));
                beat();
            }
        }
    };
    private Optional<EObject> watched = Optional.empty();
    private boolean waiting;

    /**
     * A pulse of nothing yet.
     *
     * @param always called at each beat, before the followers
     */
    ModelPulse(Runnable always) {
        this.always = always;
    }

    /** Goes to another object. */
    void watch(EObject root) {
        watched.ifPresent(old -> old.eAdapters().remove(adapter));
        watched = Optional.of(root);
        root.eAdapters().add(adapter);
        places.clear();
    }

    void follow(Control control, Consumer<EditedPlaces> follower) {
        followers.add(control, follower);
    }

    private void beat() {
        Display display = Display.getCurrent();
        if (!waiting && display != null) {
            waiting = true;
            display.asyncExec(() -> {
                waiting = false;
                tell();
            });
        }
    }

    private void tell() {
        if (!places.isEmpty()) {
            EditedPlaces edited = EditedPlaces.NOTHING.and(new EditedPlaces(false, places));
            places.clear();
            always.run();
            followers.tell(edited);
        }
    }

    /** Tells at once what is still to be told. */
    void catchUp() {
        tell();
        followers.catchUp();
    }
}
