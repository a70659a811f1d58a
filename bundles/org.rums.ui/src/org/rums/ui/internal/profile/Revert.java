package org.rums.ui.internal.profile;

import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Reads the file of an editor anew, so that edits that were not saved are gone. */
final class Revert extends AbstractHandler {
    private final Runnable reading;
    private final BooleanSupplier dirty;

    Revert(Runnable reading, BooleanSupplier dirty) {
        this.reading = reading;
        this.dirty = dirty;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(dirty.getAsBoolean());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        reading.run();
        return null;
    }
}
