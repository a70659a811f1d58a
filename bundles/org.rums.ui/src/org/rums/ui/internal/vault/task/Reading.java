package org.rums.ui.internal.vault.task;

import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rums.core.result.RefusedException;

/**
 * Reads something in the background and keeps it. What was read for a wish that is no longer the newest is dropped.
 * User interface thread only.
 *
 * @param <T> what is read; closed when it is dropped
 */
final class Reading<T extends AutoCloseable> {
    private final Display display = Display.getCurrent();
    private final Runnable changed;
    private Optional<T> found = Optional.empty();
    private Optional<RefusedException> refusal = Optional.empty();
    private boolean busy;
    private boolean closed;
    private int newest;

    /**
     * Nothing is read yet.
     *
     * @param changed runs when something was read or refused
     */
    Reading(Runnable changed) {
        this.changed = changed;
    }

    /** Reads it, in the background. */
    interface Source<T> {
        T read() throws RefusedException;
    }

    /** Reads anew. */
    void read(String doing, Source<T> source) {
        forget();
        busy = true;
        int wish = newest;
        Job job = Job.createSystem(doing, (ICoreRunnable) monitor -> {
            try {
                T read = source.read();
                later(() -> done(wish, Optional.of(read), Optional.empty()), read);
            } catch (RefusedException e) {
                display.asyncExec(() -> done(wish, Optional.empty(), Optional.of(e)));
            }
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void later(Runnable what, T read) {
        if (display.isDisposed()) {
            close(read);
        } else {
            display.asyncExec(what);
        }
    }

    private void done(int wish, Optional<T> read, Optional<RefusedException> why) {
        if (closed || wish != newest) {
            read.ifPresent(Reading::close);
            return;
        }
        busy = false;
        found = read;
        refusal = why;
        changed.run();
    }

    /** Drops what was read, and what is being read. */
    void forget() {
        newest++;
        busy = false;
        refusal = Optional.empty();
        found.ifPresent(Reading::close);
        found = Optional.empty();
    }

    /** Ends it. */
    void close() {
        closed = true;
        forget();
    }

    private static void close(AutoCloseable read) {
        try {
            read.close();
        } catch (Exception e) {
            throw new IllegalStateException("closing zeroes, and cannot fail", e);
        }
    }

    /** Returns what was read. */
    Optional<T> found() {
        return found;
    }

    /** Returns why it could not be read. */
    Optional<RefusedException> refusal() {
        return refusal;
    }

    /** Returns whether it is being read. */
    boolean busy() {
        return busy;
    }
}
