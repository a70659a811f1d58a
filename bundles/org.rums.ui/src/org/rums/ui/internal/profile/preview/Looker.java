package org.rums.ui.internal.profile.preview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rums.core.licence.LicenceState;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultTexts;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.CodeLength;
import org.rums.model.compile.Compiled;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Preview;
import org.rums.model.compile.ProfileCompiler;
import org.rums.model.compile.Values;

/** Looks ahead: compiles a profile with values and carries it out on a picture of a box. Not for the user interface thread. */
final class Looker {
    private final Locale locale;
    private final ZoneId zone;
    private final long now;

    Looker(Locale locale, ZoneId zone, Instant now) {
        this.locale = locale;
        this.zone = zone;
        this.now = now.getEpochSecond();
    }

    /**
     * Looks ahead.
     *
     * @param profile of nobody else
     * @param typed values of parameters by name, as somebody typed them; those left out have their default or an example
     * @param target box to look at
     */
    Look look(UpdateProfile profile, Map<String, String> typed, Target target) {
        Map<String, ParameterValue> given = new LinkedHashMap<>();
        PreviewValues examples = new PreviewValues(profile, now);
        for (Parameter parameter : profile.getParameters()) {
            String name = Parameters.name(parameter);
            String text = typed.getOrDefault(name, "");
            try {
                value(examples, parameter, text).ifPresent(value -> given.put(name, value));
            } catch (PreviewValues.UnreadableValueException e) {
                return Look.trouble(PreviewMessages.format(PreviewMessages.Unreadable, name, e.getMessage()));
            }
        }
        Values values = Values.of(profile, given, now);
        if (!values.problems().isEmpty()) {
            return Look.trouble(values.problems().get(0).text(locale, zone));
        }
        try (Compiled compiled = ProfileCompiler.compile(profile, given, now)) {
            return look(profile, compiled, target);
        } catch (RefusedException e) {
            ResultTexts texts = ResultTexts.in(locale);
            return Look.trouble(texts.text(e) + ' ' + texts.advice(e.code()));
        }
    }

    private static Optional<ParameterValue> value(PreviewValues values, Parameter parameter, String text)
            throws PreviewValues.UnreadableValueException {
        return text.isBlank() ? values.example(parameter) : Optional.of(values.read(parameter, text));
    }

    private Look look(UpdateProfile profile, Compiled compiled, Target target) {
        LicenceState before = target.before(compiled.order().items(), now);
        Preview preview = Preview.of(compiled, before, now, target.latest());
        Lines lines = new Lines(profile, locale, zone, now);
        return new Look(
                lines.of(preview),
                Optional.of(new Look.Memory(
                        before.used(), preview.after().used(), before.model().memory())),
                preview.possible() ? Optional.of(CodeLength.of(compiled.order())) : Optional.empty(),
                notes(preview),
                Optional.empty());
    }

    private static List<String> notes(Preview preview) {
        List<String> notes = new ArrayList<>();
        if (preview.wipes()) {
            notes.add(PreviewMessages.BoxErased);
        }
        if (preview.closesAll()) {
            notes.add(PreviewMessages.ClosesAll);
        }
        return notes;
    }
}
