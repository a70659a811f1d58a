package org.rums.model.compare;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.rums.core.licence.LicenceWords;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.nls.Phrases;
import org.rums.model.words.ProfileWords;

/**
 * Says what differs between two profiles: "12 Suite: +100 runs → +200 runs". German for German locales, English for
 * all others. Never tells a secret, and takes profiles of any state.
 */
public final class DiffWords {
    private final ProfileWords words;
    private final Phrases phrases;
    private final DiffValues values;

    private DiffWords(ProfileWords words, Phrases phrases, DiffValues values) {
        this.words = words;
        this.phrases = phrases;
        this.values = values;
    }

    /** Returns the words of a locale with dates in a time zone. */
    public static DiffWords of(Locale locale, ZoneId zone) {
        ProfileWords words = ProfileWords.of(locale, zone);
        Phrases phrases = Phrases.of(DiffWords.class, "compare", locale);
        return new DiffWords(words, phrases, new DiffValues(words, LicenceWords.of(locale, zone), phrases));
    }

    /**
     * A difference for a table.
     *
     * @param where partition, or kind of object
     * @param before what the object was, empty where it was added; for the profile itself empty
     * @param after what it is, empty where it was removed
     * @param details values that differ
     */
    public record Line(String where, String before, String after, List<Detail> details) {
        /** Copies the list. */
        public Line {
            details = List.copyOf(details);
        }
    }

    /**
     * One value that differs.
     *
     * @param label what it is called
     * @param before what it was
     * @param after what it is; the same words where only hidden content differs
     */
    public record Detail(String label, String before, String after) {}

    /** Says a difference in parts. */
    public Line line(Difference difference) {
        boolean alone = difference.before().isEmpty() || difference.after().isEmpty();
        return new Line(
                where(difference.object()),
                difference.before().map(object -> object(object, alone)).orElse(""),
                difference.after().map(object -> object(object, alone)).orElse(""),
                difference.values().stream()
                        .map(value -> detail(difference, value))
                        .toList());
    }

    private Detail detail(Difference difference, Difference.Value value) {
        return new Detail(
                phrases.say("feature." + value.feature().getEContainingClass().getName() + "."
                        + value.feature().getName()),
                values.say(difference.before().orElseThrow(), value.feature(), value.before()),
                values.say(difference.after().orElseThrow(), value.feature(), value.after()));
    }

    /** Says a difference in one sentence. */
    public String say(Difference difference) {
        Line line = line(difference);
        return switch (difference.kind()) {
            case ADDED -> phrases.say("ADDED", line.where(), line.after());
            case REMOVED -> phrases.say("REMOVED", line.where(), line.before());
            case MOVED -> moved(difference, line);
            case CHANGED -> changed(line);
        };
    }

    /** Says all differences, one sentence each. */
    public List<String> say(ProfileDiff diff) {
        return diff.differences().stream().map(this::say).toList();
    }

    private String moved(Difference difference, Line line) {
        EObject before = difference.before().orElseThrow();
        EObject after = difference.after().orElseThrow();
        String from = where(before);
        boolean same = !(after instanceof Change) || from.equals(line.where()) || place(before) == place(after);
        return same
                ? phrases.say("MOVED", line.where(), line.after(), place(before), place(after))
                : phrases.say("MOVED.partition", line.where(), line.after(), from);
    }

    private static int place(EObject object) {
        List<?> list = (List<?>) object.eContainer().eGet(object.eContainingFeature());
        return list.indexOf(object) + 1;
    }

    private String changed(Line line) {
        if (line.before().equals(line.after())) {
            String details = line.details().stream().map(this::say).collect(Collectors.joining("; "));
            return line.after().isEmpty()
                    ? phrases.say("CHANGED.values", line.where(), details)
                    : phrases.say("CHANGED.hidden", line.where(), line.after(), details);
        }
        return phrases.say("CHANGED", line.where(), line.before(), line.after());
    }

    private String say(Detail detail) {
        return detail.before().equals(detail.after())
                ? phrases.say("detail.hidden", detail.label())
                : phrases.say("detail", detail.label(), detail.before(), detail.after());
    }

    private String where(EObject object) {
        if (object instanceof Change change && change.eContainer() instanceof PartitionChange partition) {
            return phrases.say("where.partition", words.partition(partition));
        } else if (object instanceof PartitionChange) {
            return phrases.say("where.partitions");
        } else if (object instanceof Parameter) {
            return phrases.say("where.parameter");
        }
        return phrases.say(object instanceof Condition ? "where.condition" : "where.profile");
    }

    /** Says an object; a partition with what is in it where it is only in one of the profiles. */
    private String object(EObject object, boolean alone) {
        if (object instanceof Change change) {
            return change(change);
        } else if (object instanceof PartitionChange partition) {
            return alone && !partition.getChanges().isEmpty()
                    ? phrases.say(
                            "partition",
                            words.partition(partition),
                            partition.getChanges().stream().map(this::change).collect(Collectors.joining(", ")))
                    : words.partition(partition);
        } else if (object instanceof Parameter parameter) {
            return words.parameter(parameter);
        }
        return object instanceof Condition condition ? words.condition(condition) : "";
    }

    private String change(Change change) {
        return words.onlyIf(change)
                .map(onlyIf -> phrases.say("change.only-if", words.change(change), onlyIf))
                .orElseGet(() -> words.change(change));
    }
}
