package org.rums.ui.internal.compare;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.view.Chooser;
import org.rums.ui.internal.workspace.ProfileFiles;
import org.rums.ui.internal.workspace.SelectedResources;

/** Compares the selected profile with another one, which is chosen from a list. */
public final class CompareWithHandler extends AbstractHandler {
    private static final int WIDTH = 420;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IFile left = SelectedResources.files(event).stream()
                .findFirst()
                .orElseThrow(() -> new ExecutionException("no file is selected"));
        List<IFile> others = ProfileFiles.below(ResourcesPlugin.getWorkspace().getRoot()).stream()
                .filter(file -> !file.equals(left))
                .toList();
        Chooser.Offer<IFile> offer = new Chooser.Offer<>(
                others,
                file -> file.getFullPath().toString(),
                new DelegatingStyledCellLabelProvider(new FileLabels()),
                Messages.format(CompareMessages.Choose, left.getName()),
                CompareMessages.NoOther,
                WIDTH);
        Rectangle bounds = window.getShell().getBounds();
        Point place = new Point(bounds.x + (bounds.width - WIDTH) / 2, bounds.y + bounds.height / 4);
        new Chooser<>(window.getShell(), place, offer, right -> open(window, new CompareInput(left, right))).open();
        return null;
    }

    private static void open(IWorkbenchWindow window, CompareInput input) {
        try {
            CompareEditor.open(window.getActivePage(), input);
        } catch (PartInitException e) {
            StatusLine.show(Icons.image("state-damaged"), e.getMessage());
        }
    }

    private static final class FileLabels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object file) {
            IFile profile = (IFile) file;
            return new StyledString(profile.getName())
                    .append("  " + profile.getParent().getFullPath(), Colours.text(Colours.MUTED));
        }

        @Override
        public Image getImage(Object file) {
            return Icons.image("profile");
        }
    }
}
