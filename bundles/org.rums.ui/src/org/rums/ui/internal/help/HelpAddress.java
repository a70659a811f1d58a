package org.rums.ui.internal.help;

import java.util.Locale;

/** A place in the user guide: a page such as {@code workbench.md}, and the section, empty for its beginning. */
record HelpAddress(String page, String section) {
    /** Reads {@code page.md#section}; a section alone stays on the page. */
    static HelpAddress of(String href, HelpAddress from) {
        int hash = href.indexOf('#');
        String page = hash < 0 ? href : href.substring(0, hash);
        String section = hash < 0 ? "" : href.substring(hash + 1);
        return new HelpAddress(page.isEmpty() ? from.page() : page, section);
    }

    /** Whether a link leads to a page of the guide, not to the rest of the documentation or the network. */
    static boolean isPage(String href) {
        return !href.contains("/")
                && (href.startsWith("#") || href.replaceFirst("#.*", "").endsWith(".md"));
    }

    /** The section that a heading begins, as links name it. */
    static String sectionOf(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .strip()
                .replace(' ', '-');
    }
}
