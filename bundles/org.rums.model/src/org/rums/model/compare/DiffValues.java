package org.rums.model.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.code.Expiry;
import org.rums.core.key.BoxId;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesKind;
import org.rums.model.BytesValue;
import org.rums.model.Change;
import org.rums.model.ClockRepair;
import org.rums.model.Condition;
import org.rums.model.DateValue;
import org.rums.model.Expectation;
import org.rums.model.Moment;
import org.rums.model.NumberValue;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.Value;
import org.rums.model.nls.Phrases;
import org.rums.model.words.ProfileWords;

/** Says single values. Bytes are told by their number only. */
final class DiffValues {
    private static final long U32 = Limits.U32;
    /** Features whose numbers are not written as numbers. */
    private static final Map<EStructuralFeature, BiFunction<Phrases, Long, String>> NUMBERS = Map.of(
            Literals.UPDATE_PROFILE__DEVELOPER_ID, (phrases, id) -> String.format(Locale.ROOT, "0x%08X", id),
            Literals.UPDATE_PROFILE__EXPIRY, DiffValues::expiry,
            Literals.BOX_RANGE__FIRST, (phrases, name) -> BoxId.format(name & U32),
            Literals.BOX_RANGE__LAST, (phrases, name) -> BoxId.format(name & U32),
            Literals.FIRMWARE_CONDITION__FIRMWARE, (phrases, firmware) -> LicenceWords.firmware(firmware.intValue()),
            Literals.PARTITION_CHANGE__APP_ID, (phrases, appId) -> String.valueOf(appId),
            Literals.MEMORY_CHANGE__OFFSET, (phrases, offset) -> String.format(Locale.ROOT, "0x%04X", offset));

    private final ProfileWords words;
    private final LicenceWords licences;
    private final Phrases phrases;

    DiffValues(ProfileWords words, LicenceWords licences, Phrases phrases) {
        this.words = words;
        this.licences = licences;
        this.phrases = phrases;
    }

    String say(EObject owner, EStructuralFeature feature, Optional<Object> value) {
        if (value.isEmpty()) {
            return phrases.say("none");
        }
        Object one = value.get();
        if (one instanceof List<?> list) {
            return list.isEmpty()
                    ? phrases.say("none")
                    : list.stream().map(this::single).collect(Collectors.joining(", "));
        } else if (one instanceof Number number) {
            return NUMBERS.getOrDefault(feature, (unused, plain) -> phrases.say("number", plain))
                    .apply(phrases, number.longValue());
        }
        return one instanceof Expectation ? expectation(owner) : single(one);
    }

    private String expectation(EObject owner) {
        return owner instanceof Change change
                ? words.onlyIf(change).orElseGet(() -> phrases.say("none"))
                : words.condition((Condition) owner);
    }

    private String single(Object value) {
        if (value instanceof Model model) {
            return model.title();
        } else if (value instanceof ObjectType object) {
            return licences.object(object);
        } else if (value instanceof Verb || value instanceof BytesForm || value instanceof BytesKind) {
            return phrases.say(((Enum<?>) value).getDeclaringClass().getSimpleName() + "." + value);
        } else if (value instanceof Boolean truth) {
            return phrases.say(truth ? "yes" : "no");
        } else if (value instanceof Instant date) {
            return date(date);
        } else if (value instanceof Bytes bytes) {
            return bytes(bytes);
        }
        return value instanceof EObject object ? object(object) : text(String.valueOf(value));
    }

    private String object(EObject object) {
        if (object instanceof Moment moment) {
            return words.moment(moment);
        } else if (object instanceof ClockRepair repair) {
            return phrases.say("clock-repair", value(repair.getSeen()), value(repair.getTime()));
        }
        return value((Value) object);
    }

    private String value(Value value) {
        if (value == null) {
            return phrases.say("none");
        } else if (value.getParameter() != null) {
            return "{" + value.getParameter() + "}";
        }
        Optional<String> fixed = Optional.empty();
        if (value instanceof NumberValue number) {
            fixed = Optional.ofNullable(number.getNumber()).map(known -> phrases.say("number", known));
        } else if (value instanceof DateValue date) {
            fixed = Optional.ofNullable(date.getDate()).map(this::date);
        } else if (value instanceof BytesValue bytes) {
            fixed = Optional.ofNullable(bytes.getBytes()).map(this::count);
        }
        return fixed.orElseGet(() -> phrases.say("none"));
    }

    private String date(Instant date) {
        return licences.date(date.getEpochSecond());
    }

    /** A recipient's certificate by its name and the beginning of its fingerprint; anything else by its length. */
    private String bytes(Bytes bytes) {
        try {
            PersonCertificate person = PersonCertificate.parse(bytes.toArray());
            return phrases.say("person", person.name(), person.fingerprint());
        } catch (RefusedException e) {
            return count(bytes);
        }
    }

    private String count(Bytes bytes) {
        return phrases.say("bytes", bytes.length());
    }

    private String text(String text) {
        return text.isEmpty() ? phrases.say("none") : phrases.say("text", text);
    }

    private static String expiry(Phrases phrases, long index) {
        return Expiry.ofIndex(Math.toIntExact(index))
                .map(Expiry::duration)
                .filter(duration -> !duration.isZero())
                .map(duration -> duration(phrases, duration))
                .orElseGet(() -> phrases.say("expiry.none"));
    }

    private static String duration(Phrases phrases, Duration duration) {
        return duration.toDays() > 0
                ? phrases.say("expiry.days", duration.toDays())
                : phrases.say("expiry.hours", duration.toHours());
    }
}
