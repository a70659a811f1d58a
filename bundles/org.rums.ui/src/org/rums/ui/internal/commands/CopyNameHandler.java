package org.rums.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;

/** Copies the name of the selected box. */
public final class CopyNameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        SelectedBox.of(event).ifPresent(box -> {
            ClipboardText.copy(box.title());
            StatusLine.show(Icons.image("copy"), Messages.bind(Messages.Copied, box.title()));
        });
        return null;
    }
}
