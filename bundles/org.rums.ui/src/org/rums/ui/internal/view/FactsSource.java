package org.rums.ui.internal.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.rums.ui.internal.boxes.BoxFacts;

/** Facts as rows of the Properties view; nothing there can be edited. */
public final class FactsSource implements IPropertySource {
    private final String title;
    private final Map<String, BoxFacts.Fact> facts = new LinkedHashMap<>();

    /**
     * Shows facts.
     *
     * @param title of what they are about
     * @param shown in their order
     */
    public FactsSource(String title, List<BoxFacts.Fact> shown) {
        this.title = title;
        shown.forEach(fact -> facts.put(fact.name(), fact));
    }

    @Override
    public Object getEditableValue() {
        return title;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return facts.values().stream().map(FactsSource::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private static IPropertyDescriptor descriptor(BoxFacts.Fact fact) {
        PropertyDescriptor descriptor = new PropertyDescriptor(fact.name(), fact.name());
        descriptor.setCategory(fact.group());
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return facts.get(id).value();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        throw new UnsupportedOperationException();
    }
}
