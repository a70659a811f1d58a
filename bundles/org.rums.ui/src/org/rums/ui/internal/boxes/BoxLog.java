package org.rums.ui.internal.boxes;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was said to boxes and what they answered, one line each, without secrets. Safe for several threads. */
public final class BoxLog {
    private static final int KEPT = 1000;

    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * One exchange.
     *
     * @param time when it ended
     * @param box name or place of the box
     * @param text what happened, in the user's language
     * @param refused whether the box or the computer refused
     */
    public record Line(Instant time, String box, String text, boolean refused) {}

    /** Adds a line; the oldest one goes when there are too many. */
    public void add(String box, String text, boolean refused) {
        synchronized (lines) {
            if (lines.size() == KEPT) {
                lines.removeFirst();
            }
            lines.addLast(new Line(Instant.now(), box, text, refused));
        }
        listeners.forEach(Runnable::run);
    }

    /** Returns the lines, oldest first. */
    public List<Line> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Removes all lines. */
    public void clear() {
        synchronized (lines) {
            lines.clear();
        }
        listeners.forEach(Runnable::run);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
