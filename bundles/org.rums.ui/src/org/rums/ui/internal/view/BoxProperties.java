package org.rums.ui.internal.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxFacts;

/** Who a box is, as rows of the Properties view; nothing there can be edited. */
final class BoxProperties implements IPropertySource {
    private final BoxEntry box;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();

    BoxProperties(BoxEntry box) {
        this.box = box;
        BoxFacts.of(box).forEach(fact -> {
            facts.put(fact.name(), fact.value());
            groups.put(fact.name(), fact.group());
        });
    }

    @Override
    public Object getEditableValue() {
        return box.title();
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return facts.keySet().stream().map(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private IPropertyDescriptor descriptor(String name) {
        PropertyDescriptor descriptor = new PropertyDescriptor(name, name);
        descriptor.setCategory(groups.get(name));
        return descriptor;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return facts.get(id);
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
