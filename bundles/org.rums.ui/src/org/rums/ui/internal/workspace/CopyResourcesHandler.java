package org.rums.ui.internal.workspace;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ResourceTransfer;

/** Copies resources: for another folder here, as files for other programs, as names for texts. */
public final class CopyResourcesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IResource> resources = SelectedResources.of(event);
        String[] files = resources.stream()
                .map(IResource::getLocation)
                .filter(location -> location != null)
                .map(Object::toString)
                .toArray(String[]::new);
        String names = resources.stream().map(IResource::getName).collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {resources.toArray(IResource[]::new), files, names}, new Transfer[] {
                ResourceTransfer.getInstance(), FileTransfer.getInstance(), TextTransfer.getInstance()
            });
        } finally {
            clipboard.dispose();
        }
        return null;
    }
}
