package org.rums.ui.internal.profile.preview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.commands.ClipboardText;
import org.rums.ui.internal.profile.ObjectIcons;

/** Before and after, line by line; what changes is coloured and has a sign. */
final class LookTable {
    private final TableViewer viewer;
    private List<Line> all = List.of();
    private boolean changesOnly = true;

    LookTable(Composite frame) {
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, PreviewMessages.Partition, 14, this::partition);
        column(layout, PreviewMessages.Object, 22, Line::object);
        column(layout, PreviewMessages.Before, 24, line -> dash(line.before()));
        coloured(layout, PreviewMessages.After, 26, LookTable::after);
        coloured(layout, PreviewMessages.Change, 14, Line::difference);
    }

    private TableViewerColumn add(TableColumnLayout layout, String title, int weight) {
        return Columns.add(viewer, layout, title, weight, 50);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Line, String> words) {
        TableViewerColumn column = add(layout, title, weight);
        boolean icons = viewer.getTable().getColumnCount() == 2;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return words.apply((Line) row);
            }

            @Override
            public Image getImage(Object row) {
                return icons ? ((Line) row).type().map(ObjectIcons::of).orElse(null) : null;
            }

            @Override
            public String getToolTipText(Object row) {
                return tip((Line) row, words);
            }
        });
    }

    private void coloured(TableColumnLayout layout, String title, int weight, Function<Line, String> words) {
        add(layout, title, weight).setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                Line line = (Line) cell.getElement();
                StyledString text = new StyledString(
                        words.apply(line), Colours.text(line.kind().role()));
                cell.setText(text.getString());
                cell.setStyleRanges(text.getStyleRanges());
                super.update(cell);
            }

            @Override
            public String getToolTipText(Object row) {
                return tip((Line) row, words);
            }
        });
    }

    private static String tip(Line line, Function<Line, String> words) {
        return line.exact().isEmpty() ? words.apply(line) : line.exact();
    }

    /** Names the partition at the first of its lines. */
    private String partition(Line line) {
        List<Line> shown = shown();
        int place = shown.indexOf(line);
        return place > 0 && shown.get(place - 1).partition().equals(line.partition()) ? "" : line.partition();
    }

    private static String after(Line line) {
        return (line.kind().sign() + "  " + dash(line.after())).strip();
    }

    private static String dash(String text) {
        return text.isEmpty() ? "\u2013" : text;
    }

    void show(List<Line> lines) {
        if (!lines.equals(all)) {
            all = lines;
            refresh();
        }
    }

    void changesOnly(boolean only) {
        changesOnly = only;
        refresh();
    }

    private void refresh() {
        int top = viewer.getTable().getTopIndex();
        viewer.setInput(shown());
        viewer.getTable().setTopIndex(top);
    }

    private List<Line> shown() {
        return changesOnly
                ? all.stream().filter(line -> line.kind() != Line.Kind.SAME).toList()
                : all;
    }

    /** Puts the selected lines on the clipboard, or all of them. */
    void copy() {
        List<?> selected = viewer.getStructuredSelection().toList();
        ClipboardText.copy((selected.isEmpty() ? shown() : selected)
                .stream().map(row -> words((Line) row)).collect(Collectors.joining("\n")));
    }

    private static String words(Line line) {
        return String.join("\t", line.partition(), line.object(), dash(line.before()), after(line), line.difference());
    }

    TableViewer viewer() {
        return viewer;
    }
}
