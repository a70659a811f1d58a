package org.rums.ui.internal.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rums.ui.internal.Icons;

/** Which box an editor shows. Equal for the same place, so that a box has one editor. */
public final class BoxEditorInput implements IEditorInput, IPersistableElement {
    static final String PLACE = "place";
    static final String TITLE = "title";

    private final String place;
    private final String title;

    /**
     * The input of an editor.
     *
     * @param place of the box
     * @param title as long as the box has not been read
     */
    public BoxEditorInput(String place, String title) {
        this.place = place;
        this.title = title;
    }

    /** Returns the place of the box. */
    public String place() {
        return place;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("box");
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public String getFactoryId() {
        return "org.rums.ui.boxInput";
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PLACE, place);
        memento.putString(TITLE, title);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoxEditorInput input && place.equals(input.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }
}
