package org.rums.ui.internal.compare;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.rums.ui.internal.Colours;

/** Both files, a line each: the place, which opens the profile, and who saved it and when. */
final class Sides {
    private static final int GAP = 16;
    private static final int SAVED_WIDTH = 200;

    private final Composite area;
    private final Hyperlink leftPath;
    private final Label leftSaved;
    private final Hyperlink rightPath;
    private final Label rightSaved;

    /**
     * Two lines.
     *
     * @param opener opens a file in its own editor
     */
    Sides(Composite parent, FormToolkit toolkit, Consumer<IFile> opener) {
        area = toolkit.createComposite(parent);
        area.setLayout(GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .spacing(GAP, 2)
                .margins(1, 1)
                .create());
        leftPath = path(toolkit, CompareMessages.Left, opener);
        leftSaved = saved(toolkit);
        rightPath = path(toolkit, CompareMessages.Right, opener);
        rightSaved = saved(toolkit);
    }

    private Hyperlink path(FormToolkit toolkit, String side, Consumer<IFile> opener) {
        toolkit.createLabel(area, side);
        Hyperlink path = toolkit.createHyperlink(area, "", SWT.NONE);
        path.setToolTipText(CompareMessages.OpenTip);
        path.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                opener.accept((IFile) event.getHref());
            }
        });
        return path;
    }

    private Label saved(FormToolkit toolkit) {
        Label saved = toolkit.createLabel(area, "", SWT.WRAP);
        Colours.mark(saved, Colours.MUTED);
        GridData wrapped = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wrapped.widthHint = SAVED_WIDTH;
        saved.setLayoutData(wrapped);
        return saved;
    }

    Composite area() {
        return area;
    }

    void show(CompareInput files, String left, String right) {
        show(leftPath, files.left());
        show(rightPath, files.right());
        leftSaved.setText(left);
        rightSaved.setText(right);
    }

    private static void show(Hyperlink path, IFile file) {
        path.setText(file.getFullPath().toString());
        path.setHref(file);
    }
}
