package org.rums.ui.internal;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.rums.ui.RumsWorkbench;

/** The icons of this bundle by the names of their files; images live as long as the program. */
public final class Icons {
    private Icons() {}

    /** Returns an image; to be called on the user interface thread. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = RumsWorkbench.BUNDLE + '/' + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** Returns what an image is made from. */
    public static ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(Platform.getBundle(RumsWorkbench.BUNDLE), new Path("icons/" + name + ".svg"));
        return ImageDescriptor.createFromURL(url);
    }
}
