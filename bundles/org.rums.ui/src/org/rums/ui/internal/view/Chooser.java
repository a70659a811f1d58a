package org.rums.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A small list to choose one thing from; typing finds it, Enter or a click takes it, Esc takes none.
 *
 * @param <T> what there is to choose from
 */
public final class Chooser<T> extends PopupDialog {
    private static final int ROWS = 12;

    private final Point place;
    private final Offer<T> offer;
    private final Consumer<T> chosen;
    private Control focus;
    private Text wanted;
    private TableViewer list;

    /**
     * What is offered.
     *
     * @param things in order
     * @param words of a thing, that are searched for what is typed
     * @param labels of the rows
     * @param message what to type
     * @param none the sentence in place of the list where there are no things
     * @param width of the list at least, in pixels
     */
    public record Offer<T>(
            List<T> things,
            Function<T, String> words,
            IBaseLabelProvider labels,
            String message,
            String none,
            int width) {
        /** Copies the list. */
        public Offer {
            things = List.copyOf(things);
        }
    }

    /**
     * A list that {@link #open} shows.
     *
     * @param parent window
     * @param place of its upper left corner on the screen
     * @param offer what there is
     * @param chosen takes the thing, after the list is closed
     */
    public Chooser(Shell parent, Point place, Offer<T> offer, Consumer<T> chosen) {
        super(parent, SWT.RESIZE, true, false, false, false, false, null, null);
        this.place = place;
        this.offer = offer;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        if (offer.things().isEmpty()) {
            Label none = new Label(area, SWT.WRAP);
            none.setText(offer.none());
            GridData wrapped = new GridData(SWT.FILL, SWT.TOP, true, false);
            wrapped.widthHint = offer.width();
            none.setLayoutData(wrapped);
            focus = none;
        } else {
            createList(area);
        }
        return area;
    }

    private void createList(Composite area) {
        wanted = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        wanted.setMessage(offer.message());
        wanted.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        focus = wanted;
        list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint =
                list.getTable().getItemHeight() * Math.min(ROWS, offer.things().size() + 1);
        list.getTable().setLayoutData(data);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(offer.labels());
        list.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return FilterField.hits(wanted.getText(), offer.words().apply(thing(element)));
            }
        });
        list.setInput(offer.things());
        selectFirst();
        wanted.addListener(SWT.Modify, event -> {
            list.refresh();
            selectFirst();
        });
        wanted.addListener(SWT.DefaultSelection, event -> take());
        wanted.addListener(SWT.KeyDown, this::key);
        list.getTable().addListener(SWT.DefaultSelection, event -> take());
        list.getTable().addListener(SWT.MouseUp, event -> take());
    }

    @SuppressWarnings("unchecked")
    private static <T> T thing(Object element) {
        return (T) element;
    }

    private void selectFirst() {
        if (list.getTable().getItemCount() > 0) {
            list.setSelection(new StructuredSelection(list.getElementAt(0)), true);
        }
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int count = list.getTable().getItemCount();
        if (step != 0 && count > 0) {
            int next = Math.floorMod(list.getTable().getSelectionIndex() + step, count);
            list.setSelection(new StructuredSelection(list.getElementAt(next)), true);
            event.doit = false;
        }
    }

    private void take() {
        Optional<T> thing = Optional.ofNullable(list.getStructuredSelection().getFirstElement())
                .map(Chooser::thing);
        if (thing.isPresent()) {
            close();
            chosen.accept(thing.get());
        }
    }

    @Override
    protected Control getFocusControl() {
        return focus;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }

    @Override
    protected Point getInitialSize() {
        Point needed = super.getInitialSize();
        return new Point(Math.max(offer.width(), needed.x), needed.y);
    }
}
