package org.rums.ui.internal.boxes;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.rums.core.result.RefusedException;
import org.rums.ui.internal.Messages;

/** Looks for changes of the boxes once a second. */
final class BoxPoll extends Job {
    private static final long PERIOD_MILLIS = 1000;

    private final BoxCatalog catalog;
    private final Consumer<List<BoxEntry>> onChange;
    private volatile List<BoxEntry> known = List.of();
    private volatile boolean loaded;
    private volatile boolean again;

    BoxPoll(BoxCatalog catalog, Consumer<List<BoxEntry>> onChange) {
        super(Messages.Poll);
        this.catalog = catalog;
        this.onChange = onChange;
        setSystem(true);
        setPriority(DECORATE);
    }

    List<BoxEntry> known() {
        return known;
    }

    boolean loaded() {
        return loaded;
    }

    /** Looks at once, or once more directly after the look that is under way. */
    void soon() {
        again = true;
        if (cancel()) {
            schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        again = false;
        try {
            List<BoxEntry> found = catalog.list();
            boolean changed = !loaded || !found.equals(known);
            known = found;
            loaded = true;
            if (changed) {
                onChange.accept(found);
            }
        } catch (RefusedException e) {
            System.getLogger(BoxPoll.class.getName()).log(Level.DEBUG, "the boxes could not be listed", e);
        }
        schedule(again ? 0 : PERIOD_MILLIS);
        return Status.OK_STATUS;
    }
}
