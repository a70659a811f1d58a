package org.rums.ui.internal.boxes;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rums.core.result.RefusedException;

/** Runs what may take long in the background and brings its end back to the user interface thread. */
public final class BoxJobs {
    private BoxJobs() {}

    /** Something done with boxes. */
    @FunctionalInterface
    public interface Operation<T> {
        /** Does it. */
        T run() throws RefusedException;
    }

    /**
     * Runs an operation.
     *
     * @param name of the job, shown as progress
     * @param operation to run in the background
     * @param done gets the result on the user interface thread
     * @param refused gets the refusal on the user interface thread
     */
    public static <T> void run(
            String name, Operation<T> operation, Consumer<T> done, Consumer<RefusedException> refused) {
        Display display = Display.getCurrent();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = operation.run();
                    later(display, () -> done.accept(result));
                } catch (RefusedException e) {
                    later(display, () -> refused.accept(e));
                }
                return Status.OK_STATUS;
            }
        };
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private static void later(Display display, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }
}
