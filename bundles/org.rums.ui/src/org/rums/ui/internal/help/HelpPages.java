package org.rums.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages of the user guide in the bundle's folder {@code help}; one in the user's language goes before. */
final class HelpPages {
    /** The page that leads to all others. */
    static final HelpAddress HOME = new HelpAddress("index.md", "");

    private static final String FOLDER = "help/";

    private final Bundle bundle = FrameworkUtil.getBundle(HelpPages.class);
    private final String language;

    HelpPages(Locale locale) {
        this.language = locale.getLanguage();
    }

    /** Returns the text of a page, or nothing where there is no such page. */
    Optional<String> text(HelpAddress address) {
        return find(address.page()).flatMap(HelpPages::read);
    }

    /** Returns where a picture lies that a page shows. */
    Optional<URL> picture(String name) {
        return find(name);
    }

    private Optional<URL> find(String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        URL url = FileLocator.find(bundle, new Path(FOLDER + language + '/' + name), null);
        return Optional.ofNullable(url == null ? FileLocator.find(bundle, new Path(FOLDER + name), null) : url);
    }

    private static Optional<String> read(URL url) {
        try (InputStream in = url.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.getLogger(HelpPages.class.getName())
                    .log(System.Logger.Level.WARNING, "a help page is unreadable", e);
            return Optional.empty();
        }
    }
}
