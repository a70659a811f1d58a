package org.rums.ui.internal.boxes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;

/**
 * The boxes as they are now, kept up to date in the background. Followers hear of changes on the user interface
 * thread, several changes as one.
 */
public final class BoxService implements IDisposable {
    private final BoxCatalog catalog;
    private final BoxLog log;
    private final BoxPoll poll;
    private final List<Consumer<List<BoxEntry>>> listeners = new CopyOnWriteArrayList<>();

    BoxService(BoxCatalog catalog, BoxLog log) {
        this.catalog = catalog;
        this.log = log;
        this.poll = new BoxPoll(catalog, this::changed);
    }

    /** Returns the service of the running workbench. */
    public static BoxService get() {
        return PlatformUI.getWorkbench().getService(BoxService.class);
    }

    /** Begins to read the boxes. */
    void start() {
        poll.schedule();
    }

    /** Returns the boxes as they were read last. */
    public List<BoxEntry> boxes() {
        return poll.known();
    }

    /** Returns whether the boxes have been read at least once. */
    public boolean loaded() {
        return poll.loaded();
    }

    /** Returns the box at a place. */
    public Optional<BoxEntry> box(String place) {
        return boxes().stream().filter(box -> box.place().equals(place)).findFirst();
    }

    /** Returns where the boxes are found: for jobs. */
    public BoxCatalog catalog() {
        return catalog;
    }

    /** Returns the log of the exchanges. */
    public BoxLog log() {
        return log;
    }

    /** Reads every box again, in the background. */
    public void refresh() {
        catalog.forget();
        poll.soon();
    }

    /** Looks for changes now, in the background. */
    public void look() {
        poll.soon();
    }

    /** Calls a follower on the user interface thread at each change, as long as the widget lives. */
    public void follow(Widget widget, Consumer<List<BoxEntry>> follower) {
        Runnable update = merged(widget, () -> follower.accept(boxes()));
        Consumer<List<BoxEntry>> listener = boxes -> update.run();
        listeners.add(listener);
        widget.addDisposeListener(event -> listeners.remove(listener));
    }

    /** Calls a follower on the user interface thread after new lines, as long as the widget lives. */
    public void followLog(Widget widget, Runnable follower) {
        Runnable update = merged(widget, follower);
        log.addListener(update);
        widget.addDisposeListener(event -> log.removeListener(update));
    }

    @Override
    public void dispose() {
        poll.cancel();
        listeners.clear();
    }

    private void changed(List<BoxEntry> boxes) {
        listeners.forEach(listener -> listener.accept(boxes));
    }

    private static Runnable merged(Widget widget, Runnable follower) {
        Display display = widget.getDisplay();
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable run = () -> {
            waiting.set(false);
            if (!widget.isDisposed()) {
                follower.run();
            }
        };
        return () -> {
            if (!display.isDisposed() && waiting.compareAndSet(false, true)) {
                display.asyncExec(run);
            }
        };
    }
}
