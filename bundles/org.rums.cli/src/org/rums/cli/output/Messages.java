package org.rums.cli.output;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.result.ResultTexts;

/** The texts of the command line in one language, English where there are none in the language asked for. */
public final class Messages {
    private static final String PLACE = "org.rums.cli.output.";

    private final Locale locale;
    private final ResourceBundle texts;
    private final ResourceBundle help;
    private final ResultTexts results;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = load("messages", locale);
        this.help = load("help", locale);
        this.results = ResultTexts.in(locale);
    }

    /**
     * The texts in a language.
     *
     * @param locale English or German; others give English
     * @return the texts
     */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    private static ResourceBundle load(String name, Locale locale) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(PLACE + name, locale, Messages.class.getClassLoader(), control);
    }

    /**
     * A text with its parts filled in.
     *
     * @param key of messages.properties
     * @param parts shown as they are, numbers without grouping
     * @return the text
     */
    public String text(String key, Object... parts) {
        Object[] shown = Arrays.stream(parts).map(String::valueOf).toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(shown);
    }

    /**
     * Whether there is such a text.
     *
     * @param key of messages.properties
     * @return true where it exists
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The texts of the help.
     *
     * @return a bundle for the parser of the command line
     */
    public ResourceBundle help() {
        return help;
    }

    /**
     * What happened.
     *
     * @param code a result
     * @return one sentence
     */
    public String happened(ResultCode code) {
        return results.text(code);
    }

    /**
     * What to do next, in the words of the command line where it has its own.
     *
     * @param refusal of any kind
     * @return one sentence or more
     */
    public String advice(RefusedException refusal) {
        String own = "advice." + refusal.code().name();
        return has(own) ? text(own) : results.advice(refusal);
    }

    /**
     * The language.
     *
     * @return of the texts
     */
    public Locale locale() {
        return locale;
    }
}
