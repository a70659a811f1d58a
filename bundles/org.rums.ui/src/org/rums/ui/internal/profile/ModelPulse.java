package org.rums.ui.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Tells followers that something below an object changed: once for all changes that happen in one go. */
final class ModelPulse {
    private final List<Runnable> followers = new ArrayList<>();
    private final EContentAdapter adapter = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()) {
                beat();
            }
        }
    };
    private Optional<EObject> watched = Optional.empty();
    private boolean waiting;

    void watch(EObject root) {
        watched.ifPresent(old -> old.eAdapters().remove(adapter));
        watched = Optional.of(root);
        root.eAdapters().add(adapter);
        beat();
    }

    void follow(Runnable follower) {
        followers.add(follower);
    }

    void follow(Control control, Runnable follower) {
        follow(follower);
        control.addListener(SWT.Dispose, event -> followers.remove(follower));
    }

    private void beat() {
        Display display = Display.getCurrent();
        if (!waiting && display != null) {
            waiting = true;
            display.asyncExec(() -> {
                waiting = false;
                List.copyOf(followers).forEach(Runnable::run);
            });
        }
    }
}
