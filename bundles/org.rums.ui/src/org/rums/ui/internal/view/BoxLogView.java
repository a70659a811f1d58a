package org.rums.ui.internal.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxLog;
import org.rums.ui.internal.boxes.BoxService;

/** What was said to boxes, one line for each exchange. */
public final class BoxLogView extends ViewPart {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);

    private static final int MIN_WIDTH = 110;

    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, Messages.Log_Time, 2, line -> TIME.format(line.time().atZone(ZoneId.systemDefault())));
        column(columns, Messages.Log_Box, 3, BoxLog.Line::box);
        column(columns, Messages.Log_Event, 12, BoxLog.Line::text);
        getSite().setSelectionProvider(viewer);
        BoxService.get().followLog(area, this::show);
        show();
    }

    private void column(TableColumnLayout columns, String title, int weight, Function<BoxLog.Line, String> text) {
        boolean first = viewer.getTable().getColumnCount() == 0;
        Columns.add(viewer, columns, title, weight, MIN_WIDTH).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((BoxLog.Line) element);
            }

            @Override
            public Image getImage(Object element) {
                return first ? Icons.image(((BoxLog.Line) element).refused() ? "state-damaged" : "state-ready") : null;
            }

            @Override
            public Color getForeground(Object element) {
                return ((BoxLog.Line) element).refused() ? Colours.of(Colours.REFUSED) : null;
            }
        });
    }

    private void show() {
        List<BoxLog.Line> lines = BoxService.get().log().lines();
        boolean atEnd = viewer.getSelection().isEmpty();
        viewer.setInput(lines);
        if (atEnd && !lines.isEmpty()) {
            viewer.reveal(lines.get(lines.size() - 1));
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
