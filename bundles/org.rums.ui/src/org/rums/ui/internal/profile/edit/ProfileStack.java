package org.rums.ui.internal.profile.edit;

import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * A command stack without limit on which edits that belong together, such as the keystrokes in one field, are one
 * step: those with equal runs, one after the other, until {@link #endRun()}, a save, undo or another edit.
 */
public final class ProfileStack extends BasicCommandStack {
    private Optional<Object> run = Optional.empty();
    private boolean foreign;

    /**
     * Carries out a command.
     *
     * @param command one edit
     * @param belongsTo what it belongs to; nothing for a step of its own
     */
    public void execute(Command command, Optional<Object> belongsTo) {
        if (goesOn(belongsTo)) {
            if (((CompoundCommand) getUndoCommand()).appendAndExecute(command)) {
                notifyListeners();
            }
            return;
        }
        CompoundCommand step = new CompoundCommand(command.getLabel());
        step.append(command);
        execute(step);
        run = belongsTo;
    }

    private boolean goesOn(Optional<Object> belongsTo) {
        return belongsTo.isPresent()
                && run.equals(belongsTo)
                && top != saveIndex
                && top == commandList.size() - 1
                && getUndoCommand() instanceof CompoundCommand;
    }

    @Override
    public void execute(Command command) {
        endRun();
        super.execute(command);
    }

    @Override
    public void undo() {
        endRun();
        super.undo();
    }

    @Override
    public void redo() {
        endRun();
        super.redo();
    }

    @Override
    public void flush() {
        foreign = false;
        endRun();
        super.flush();
    }

    /** Ends a run: the next edit is a step of its own. */
    public void endRun() {
        run = Optional.empty();
    }

    /** Starts anew with a content that is not the saved one, such as a draft; it cannot be undone to the saved one. */
    public void flushUnsaved() {
        flush();
        foreign = true;
        notifyListeners();
    }

    @Override
    public boolean isSaveNeeded() {
        return foreign || super.isSaveNeeded();
    }

    @Override
    public void saveIsDone() {
        foreign = false;
        endRun();
        super.saveIsDone();
    }
}
