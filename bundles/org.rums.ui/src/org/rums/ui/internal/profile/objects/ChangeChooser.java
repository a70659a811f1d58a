package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.ui.internal.profile.ObjectIcons;

/** A small list to choose the object of a new change from; typing finds it, Enter takes it, Esc takes none. */
final class ChangeChooser extends PopupDialog {
    private static final int WIDTH = 230;

    private final Point place;
    private final Consumer<ObjectType> chosen;
    private final LicenceWords words = LicenceWords.of(Locale.getDefault(), java.time.ZoneId.systemDefault());
    private Text wanted;
    private TableViewer list;

    ChangeChooser(Shell parent, Point place, Consumer<ObjectType> chosen) {
        super(parent, SWT.RESIZE, true, false, false, false, false, null, null);
        this.place = place;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        wanted = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        wanted.setMessage(ObjectMessages.ChooseObject);
        wanted.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new TableViewer(area, SWT.SINGLE);
        list.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new Labels());
        list.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return name(element)
                        .toLowerCase(Locale.getDefault())
                        .contains(wanted.getText().strip().toLowerCase(Locale.getDefault()));
            }
        });
        list.setInput(List.of(ObjectType.values()));
        selectFirst();
        wanted.addListener(SWT.Modify, event -> {
            list.refresh();
            selectFirst();
        });
        wanted.addListener(SWT.DefaultSelection, event -> take());
        wanted.addListener(SWT.KeyDown, this::key);
        list.getTable().addListener(SWT.DefaultSelection, event -> take());
        list.getTable().addListener(SWT.MouseUp, event -> take());
        return area;
    }

    private String name(Object element) {
        return words.object((ObjectType) element);
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
        Optional<Object> element = Optional.ofNullable(((IStructuredSelection) list.getSelection()).getFirstElement());
        close();
        element.ifPresent(object -> chosen.accept((ObjectType) object));
    }

    @Override
    protected Control getFocusControl() {
        return wanted;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }

    @Override
    protected Point getInitialSize() {
        Point needed = super.getInitialSize();
        return new Point(Math.max(WIDTH, needed.x), needed.y);
    }

    private final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            return name(element);
        }

        @Override
        public Image getImage(Object element) {
            return ObjectIcons.of((ObjectType) element);
        }
    }
}
