package org.rums.ui.internal.vault.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.ClipboardText;
import org.rums.ui.internal.view.Hint;

/**
 * A table with a fingerprint in each row, which stands beside it in full, and buttons below it that are in the context
 * menu too.
 *
 * @param <R> a row
 */
final class TablePart<R> {
    private static final int ROWS = 5;
    private static final int GAP = 14;
    private static final int LEAST = 300;
    private static final String WIDEST = "0000 ".repeat(8);

    /**
     * What stands beside the table of the selected row.
     *
     * @param title whose it is
     * @param fingerprint in full; empty for none
     * @param sentence what to do with it
     */
    record Details(String title, String fingerprint, String sentence) {}

    private record Verb(Button button, MenuItem item, BooleanSupplier possible) {}

    private final FormToolkit toolkit;
    private final Function<R, Details> details;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final StackLayout stack = new StackLayout();
    private final Composite area;
    private final Composite frame;
    private final TableViewer viewer;
    private final Hint hint;
    private final Composite buttons;
    private final Menu menu;
    private final List<Verb> verbs = new ArrayList<>();
    private final Label title;
    private final Text fingerprint;
    private final Label sentence;
    private List<R> rows = List.of();
    private boolean shown;

    /**
     * An empty table.
     *
     * @param picture stands where there is no row
     * @param details of a row
     */
    TablePart(Composite client, FormToolkit toolkit, String picture, Function<R, Details> details) {
        this.toolkit = toolkit;
        this.details = details;
        client.setLayout(GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(4, 4)
                .spacing(GAP, 6)
                .create());
        area = toolkit.createComposite(client);
        area.setLayout(stack);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false);
        area.setLayoutData(wide);
        frame = toolkit.createComposite(area);
        frame.setLayout(columns);
        viewer = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        wide.heightHint =
                viewer.getTable().getHeaderHeight() + ROWS * viewer.getTable().getItemHeight();
        wide.widthHint = LEAST;
        hint = new Hint(area, picture);
        toolkit.adapt((Composite) hint.control());
        Composite beside = toolkit.createComposite(client);
        beside.setLayout(GridLayoutFactory.fillDefaults().create());
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false, 1, 2);
        beside.setLayoutData(narrow);
        title = toolkit.createLabel(beside, "", SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        fingerprint = new Text(beside, SWT.READ_ONLY | SWT.MULTI);
        toolkit.adapt(fingerprint, true, false);
        fingerprint.setFont(JFaceResources.getTextFont());
        GridData lines = new GridData(SWT.FILL, SWT.TOP, true, false);
        lines.heightHint = 2 * fingerprint.getLineHeight();
        fingerprint.setText(WIDEST);
        narrow.widthHint = fingerprint.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        fingerprint.setText("");
        fingerprint.setLayoutData(lines);
        sentence = toolkit.createLabel(beside, "", SWT.WRAP);
        Colours.mark(sentence, Colours.MUTED);
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons = toolkit.createComposite(client);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        buttons.setLayout(row);
        menu = new Menu(viewer.getTable());
        viewer.getTable().setMenu(menu);
        viewer.addSelectionChangedListener(event -> selected());
    }

    /** Adds a column. */
    void column(String name, int weight, int least, Function<R, String> words) {
        column(name, weight, least, words, row -> Optional.empty());
    }

    /** Adds a column some of whose cells warn, with an icon and the colour of warnings. */
    void column(String name, int weight, int least, Function<R, String> words, Function<R, Optional<String>> warning) {
        Columns.add(viewer, columns, name, weight, least).setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object row) {
                return words.apply((R) row);
            }

            @Override
            @SuppressWarnings("unchecked")
            public Image getImage(Object row) {
                return warning.apply((R) row).map(Icons::image).orElse(null);
            }

            @Override
            @SuppressWarnings("unchecked")
            public Color getForeground(Object row) {
                return warning.apply((R) row)
                        .map(icon -> Colours.of(Colours.WARNING))
                        .orElse(null);
            }
        });
    }

    /** Adds something that can be done: a button, and an entry of the context menu. */
    void verb(String text, Runnable what, BooleanSupplier possible) {
        Button button = toolkit.createButton(buttons, text, SWT.PUSH);
        button.addListener(SWT.Selection, event -> what.run());
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> what.run());
        verbs.add(new Verb(button, item, possible));
    }

    /** Adds the entry that copies the fingerprint, to the context menu alone. */
    void copies(String text) {
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> copy());
        menu.addListener(SWT.Show, event -> item.setEnabled(canCopy()));
    }

    boolean canCopy() {
        return !fingerprint.getText().isEmpty();
    }

    /** Copies the fingerprint of the selected row. */
    void copy() {
        ClipboardText.copy(fingerprint.getText());
    }

    /** Says what stands in place of an empty table, with a link. */
    void whenEmpty(String text, Runnable link) {
        hint.show(text, link);
    }

    /** Shows rows; one that has come since is selected. */
    void show(List<R> now) {
        Optional<R> before = selection();
        List<R> come = now.stream().filter(row -> !rows.contains(row)).toList();
        boolean one = shown && come.size() == 1;
        rows = List.copyOf(now);
        shown = true;
        viewer.setInput(rows);
        Optional<R> chosen = one ? Optional.of(come.get(0)) : before.filter(rows::contains);
        chosen.or(() -> rows.stream().findFirst())
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
        stack.topControl = rows.isEmpty() ? hint.control() : frame;
        area.layout();
        selected();
    }

    /** Forgets everything. */
    void clear() {
        shown = false;
        rows = List.of();
        viewer.setInput(rows);
        selected();
    }

    @SuppressWarnings("unchecked")
    Optional<R> selection() {
        return Optional.ofNullable((R) viewer.getStructuredSelection().getFirstElement());
    }

    private void selected() {
        Details shownNow = selection().map(details).orElse(new Details("", "", ""));
        title.setText(shownNow.title());
        fingerprint.setText(shownNow.fingerprint());
        sentence.setText(shownNow.sentence());
        verbs.forEach(verb -> {
            verb.button().setEnabled(verb.possible().getAsBoolean());
            verb.item().setEnabled(verb.possible().getAsBoolean());
        });
        sentence.requestLayout();
        title.requestLayout();
    }

    TableViewer viewer() {
        return viewer;
    }
}
