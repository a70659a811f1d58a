package org.rums.ui.internal.commands;

import java.lang.System.Logger.Level;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs a command as a key or a menu would. */
public final class Commands {
    private Commands() {}

    /** Runs a command where it is enabled, else does nothing. */
    public static void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            System.getLogger(Commands.class.getName()).log(Level.DEBUG, "not run: " + id, e);
        }
    }
}
