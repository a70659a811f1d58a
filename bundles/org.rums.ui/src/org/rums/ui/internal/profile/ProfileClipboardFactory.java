package org.rums.ui.internal.profile;

import java.util.Optional;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one clipboard for profiles. */
public final class ProfileClipboardFactory extends AbstractServiceFactory {
    @Override
    @SuppressWarnings("unchecked")
    public Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        return Optional.ofNullable(parent.getService(serviceInterface)).orElseGet(ProfileClipboard::new);
    }
}
