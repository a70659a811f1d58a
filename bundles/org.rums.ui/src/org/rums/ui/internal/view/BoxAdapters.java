package org.rums.ui.internal.view;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxFacts;

/** Gives the Properties view what a box has to tell. */
public final class BoxAdapters implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return adaptable instanceof BoxEntry box && type == IPropertySource.class
                ? type.cast(new FactsSource(box.title(), BoxFacts.of(box)))
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class};
    }
}
