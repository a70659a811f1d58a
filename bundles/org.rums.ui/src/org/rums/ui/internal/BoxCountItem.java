package org.rums.ui.internal;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.rums.ui.internal.boxes.BoxService;

/** How many boxes there are, at the bottom right of the window. */
public final class BoxCountItem extends WorkbenchWindowControlContribution {
    private static final int MANY = 88;

    @Override
    protected Control createControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 10;
        frame.setLayout(layout);
        Label icon = new Label(frame, SWT.NONE);
        icon.setImage(Icons.image("boxes"));
        Label label = new Label(frame, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
        data.widthHint = widest(label);
        label.setLayoutData(data);
        BoxService service = BoxService.get();
        Runnable update = () -> show(label, service.boxes().size());
        service.follow(label, boxes -> update.run());
        update.run();
        return frame;
    }

    private static int widest(Label label) {
        return IntStream.of(0, 1, MANY)
                .map(count -> {
                    label.setText(Messages.format(Messages.BoxCount, count));
                    return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                })
                .max()
                .orElse(SWT.DEFAULT);
    }

    private static void show(Label label, int count) {
        String text = Messages.format(Messages.BoxCount, count);
        if (!text.equals(label.getText())) {
            label.setText(text);
            GridData data = (GridData) label.getLayoutData();
            data.widthHint = Math.max(data.widthHint, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            TrimWidth.fit(label.getParent());
        }
    }

    @Override
    public boolean isDynamic() {
        return false;
    }
}
