package org.rums.model.nls;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The phrases of one language: a {@code .properties} file in UTF-8 with {@link MessageFormat} patterns for English, and
 * one that ends in {@code _de} beside it. Numbers are written as the locale does.
 */
public final class Phrases {
    private final ResourceBundle patterns;
    private final Locale locale;

    private Phrases(ResourceBundle patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    /**
     * The phrases of a file.
     *
     * @param home a class beside the file
     * @param file without language and ending
     * @param locale German gives German, all others English
     * @return the phrases
     */
    public static Phrases of(Class<?> home, String file, Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        ResourceBundle patterns = ResourceBundle.getBundle(
                home.getPackageName() + "." + file, german ? Locale.GERMAN : Locale.ROOT, home.getClassLoader());
        return new Phrases(patterns, locale);
    }

    /** Fills in a pattern. */
    public String say(String key, Object... values) {
        return new MessageFormat(patterns.getString(key), locale).format(values);
    }
}
