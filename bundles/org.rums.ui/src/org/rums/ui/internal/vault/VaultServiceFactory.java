package org.rums.ui.internal.vault;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.preferences.Preferences;
import org.rums.ui.internal.preferences.VaultPreferences;

/** Makes the one service of the vault when a part first asks for it. */
public final class VaultServiceFactory extends AbstractServiceFactory {
    @Override
    @SuppressWarnings("unchecked")
    public Object create(
            @SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent.getService(serviceInterface);
        if (known != null || serviceInterface == ProfileKeys.class) {
            return known == null ? locator.getService(VaultService.class) : known;
        }
        VaultService service = new VaultService(VaultPreferences.folder(), VaultPreferences.patience());
        service.start();
        Preferences.store()
                .addPropertyChangeListener(
                        event -> service.move(VaultPreferences.folder(), VaultPreferences.patience()));
        return service;
    }
}
