package org.rums.ui.internal.boxes;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.rums.ui.internal.preferences.BoxesFolder;

/** Makes the one service of boxes when a part first asks for it. */
public final class BoxServiceFactory extends AbstractServiceFactory {
    @Override
    @SuppressWarnings("unchecked")
    public Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent.getService(serviceInterface);
        if (known != null) {
            return known;
        }
        BoxLog log = new BoxLog();
        BoxService service = new BoxService(new VirtualBoxCatalog(BoxesFolder::current, log), log);
        service.start();
        return service;
    }
}
