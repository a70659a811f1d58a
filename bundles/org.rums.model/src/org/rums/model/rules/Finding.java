package org.rums.model.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.model.nls.Phrases;

/**
 * One thing that a rule found.
 *
 * @param severity how much it matters
 * @param rule code of the rule, such as {@code R-NETWORK}
 * @param what the case of the rule; with the code it is the key of the text
 * @param object of the profile that it is about
 * @param feature of the object, if it is about one
 * @param fix what mends it, where that is obvious
 * @param arguments of the text
 */
public record Finding(
        Severity severity,
        String rule,
        String what,
        EObject object,
        Optional<EStructuralFeature> feature,
        Optional<QuickFix> fix,
        List<Object> arguments) {
    /** Copies the list. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Severity severity, Rule rule, String what, EObject object, Object... arguments) {
        return new Finding(
                severity, rule.id(), what, object, Optional.empty(), Optional.empty(), Arrays.asList(arguments));
    }

    static Finding error(Rule rule, String what, EObject object, Object... arguments) {
        return of(Severity.ERROR, rule, what, object, arguments);
    }

    static Finding warning(Rule rule, String what, EObject object, Object... arguments) {
        return of(Severity.WARNING, rule, what, object, arguments);
    }

    static Finding hint(Rule rule, String what, EObject object, Object... arguments) {
        return of(Severity.HINT, rule, what, object, arguments);
    }

    Finding at(EStructuralFeature place) {
        return new Finding(severity, rule, what, object, Optional.of(place), fix, arguments);
    }

    Finding mendedBy(QuickFix mending) {
        return new Finding(severity, rule, what, object, feature, Optional.of(mending), arguments);
    }

    /**
     * Says it: what is wrong and what to do.
     *
     * @param locale German gives German, all others English
     * @param zone for dates
     * @return one sentence or two, without a secret
     */
    public String text(Locale locale, ZoneId zone) {
        LicenceWords licences = LicenceWords.of(locale, zone);
        Object[] words =
                arguments.stream().map(argument -> word(argument, licences)).toArray();
        return Phrases.of(Finding.class, "rules", locale).say(rule + "." + what, words);
    }

    private static Object word(Object argument, LicenceWords licences) {
        if (argument instanceof Instant date) {
            return licences.date(date.getEpochSecond());
        } else if (argument instanceof ObjectType object) {
            return licences.object(object);
        }
        return argument instanceof Model model ? model.title() : argument;
    }
}
