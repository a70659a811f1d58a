package org.rums.core.result;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What results say in one language: what happened and what to do next, one or two sentences each. The English texts are
 * those of {@link ResultCode}; every other language is a file beside it.
 *
 * <p>The detail of a {@link RefusedException} stays English in every language: it names what a support engineer or a
 * developer looks for. Source: docs/protocol.md, section 9.
 */
public final class ResultTexts {
    private static final ResultTexts ENGLISH = new ResultTexts(Optional.empty());

    private static final String GROUPS_FIRST = "groups-first";

    private final Optional<ResourceBundle> texts;

    private ResultTexts(Optional<ResourceBundle> texts) {
        this.texts = texts;
    }

    /**
     * The texts in a language.
     *
     * @param locale German gives German, all others English
     * @return the texts
     */
    public static ResultTexts in(Locale locale) {
        if (!locale.getLanguage().equals(Locale.GERMAN.getLanguage())) {
            return ENGLISH;
        }
        String name = ResultTexts.class.getPackageName() + ".results_de";
        return new ResultTexts(
                Optional.of(ResourceBundle.getBundle(name, Locale.ROOT, ResultTexts.class.getClassLoader())));
    }

    /**
     * What happened.
     *
     * @param code a result
     * @return one sentence
     */
    public String text(ResultCode code) {
        return texts.map(all -> all.getString(code.name() + ".text")).orElseGet(code::text);
    }

    /**
     * What to do next.
     *
     * @param code a result
     * @return one sentence or two
     */
    public String advice(ResultCode code) {
        return texts.map(all -> all.getString(code.name() + ".advice")).orElseGet(code::advice);
    }

    /**
     * What to do next about a refusal.
     *
     * @param refusal of any kind
     * @return one sentence or more
     */
    public String advice(RefusedException refusal) {
        String advice = advice(refusal.code());
        if (refusal.groups().isEmpty()) {
            return advice;
        }
        return texts.map(all -> all.getString(GROUPS_FIRST)).orElse("Begin with the groups named.") + " " + advice;
    }

    /**
     * What happened, with the detail.
     *
     * @param refusal of any kind
     * @return one or more sentences
     */
    public String text(RefusedException refusal) {
        String text = text(refusal.code());
        return refusal.detail().isEmpty() ? text : text + " " + refusal.detail();
    }
}
