package org.rums.ui.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.rums.ui.internal.boxes.BoxEntry;

/** The selection of a box editor: always its box. */
final class BoxSelection implements ISelectionProvider {
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    void set(BoxEntry box) {
        setSelection(new StructuredSelection(box));
    }

    void clear() {
        setSelection(StructuredSelection.EMPTY);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setSelection(ISelection changed) {
        if (!changed.equals(selection)) {
            selection = changed;
            listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, changed)));
        }
    }
}
