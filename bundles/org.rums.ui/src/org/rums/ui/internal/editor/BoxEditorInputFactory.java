package org.rums.ui.internal.editor;

import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the editors of boxes again at the next start. */
public final class BoxEditorInputFactory implements IElementFactory {
    @Override
    public IAdaptable createElement(IMemento memento) {
        Optional<String> place = Optional.ofNullable(memento.getString(BoxEditorInput.PLACE));
        Optional<String> title = Optional.ofNullable(memento.getString(BoxEditorInput.TITLE));
        return place.map(known -> new BoxEditorInput(known, title.orElse(known)))
                .orElse(null);
    }
}
