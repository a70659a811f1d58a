package org.rums.ui.internal.commands;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.boxes.BoxEntry;

/** The box that a command is about: selected itself, or by something in it. */
final class SelectedBox {
    private SelectedBox() {}

    static Optional<BoxEntry> of(ExecutionEvent event) {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), BoxEntry.class));
    }
}
