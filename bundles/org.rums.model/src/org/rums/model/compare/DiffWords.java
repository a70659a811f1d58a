package org.rums.model.compare;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
     * @param group what it stands under: the profile, a partition, or a kind of object
     * @param object what it is about; empty for the profile itself
     * @param before what the object was, and where it was if it has moved; empty where it was added, and for the profile
     * @param after what it is; empty where it was removed, and for the profile
     * @param details values that differ; of a partition that is in one profile only, its changes
     */
    public record Line(String group, String object, String before, String after, List<Detail> details) {
        /** Copies the list. */
        public Line {
            details = List.copyOf(details);
        }

        /** Tells whether nothing differs but content that is hidden. */
        public boolean isHidden() {
            return before.equals(after) && details.stream().allMatch(Detail::isHidden);
        }
    }

    /**
     * One value that differs.
     *
     * @param label what it is called
     * @param before what it was; empty where there was nothing
     * @param after what it is; empty where there is nothing
     */
    public record Detail(String label, String before, String after) {
        /** Tells whether only content that is hidden differs: both sides say the same. */
        public boolean isHidden() {
            return before.equals(after);
        }
    }

    /** Says a difference in parts. */
    public Line line(Difference difference) {
        EObject object = difference.object();
        boolean moved = difference.kind() == Difference.Kind.MOVED;
        return new Line(
                object instanceof PartitionChange partition ? where(partition) : where(object),
                name(object),
                difference
                        .before()
                        .map(was -> moved ? from(difference) : object(was))
                        .orElse(""),
                difference
                        .after()
                        .map(is -> moved ? to(difference) : object(is))
                        .orElse(""),
                isAlone(difference) ? changes(difference) : details(difference));
    }

    private String name(EObject object) {
        if (object instanceof Change change) {
            return words.object(change);
        } else if (object instanceof PartitionChange partition) {
            return words.partition(partition);
        } else if (object instanceof Parameter parameter) {
            return Optional.ofNullable(parameter.getName()).orElse("");
        }
        return object instanceof Condition
                ? phrases.say("name." + object.eClass().getName())
                : "";
    }

    private String from(Difference difference) {
        EObject before = difference.before().orElseThrow();
        return inOnePlace(difference)
                ? phrases.say("moved.place", object(before), place(before))
                : phrases.say("moved.partition", object(before), where(before));
    }

    private String to(Difference difference) {
        EObject after = difference.after().orElseThrow();
        return inOnePlace(difference) ? phrases.say("moved.place", object(after), place(after)) : object(after);
    }

    private static boolean isAlone(Difference difference) {
        return difference.before().isEmpty() || difference.after().isEmpty();
    }

    private List<Detail> details(Difference difference) {
        return difference.values().stream()
                .map(value -> detail(difference, value))
                .toList();
    }

    /** Says what is in a partition that is in one of the profiles only. */
    private List<Detail> changes(Difference difference) {
        if (!(difference.object() instanceof PartitionChange partition)) {
            return List.of();
        }
        boolean added = difference.before().isEmpty();
        return partition.getChanges().stream()
                .map(change ->
                        new Detail(words.object(change), added ? "" : change(change), added ? change(change) : ""))
                .toList();
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
        String where = where(difference.object());
        return switch (difference.kind()) {
            case ADDED -> phrases.say("ADDED", where, whole(difference.object()));
            case REMOVED -> phrases.say("REMOVED", where, whole(difference.object()));
            case MOVED -> moved(difference, where);
            case CHANGED -> changed(difference, where);
        };
    }

    /** Says all differences, one sentence each. */
    public List<String> say(ProfileDiff diff) {
        return diff.differences().stream().map(this::say).toList();
    }

    private String moved(Difference difference, String where) {
        EObject before = difference.before().orElseThrow();
        EObject after = difference.after().orElseThrow();
        return inOnePlace(difference)
                ? phrases.say("MOVED", where, object(after), place(before), place(after))
                : phrases.say("MOVED.partition", where, object(after), where(before));
    }

    /** Tells whether a move is one among others, and not to another partition. */
    private boolean inOnePlace(Difference difference) {
        EObject before = difference.before().orElseThrow();
        EObject after = difference.after().orElseThrow();
        return !(after instanceof Change) || where(before).equals(where(after)) || place(before) == place(after);
    }

    private static int place(EObject object) {
        List<?> list = (List<?>) object.eContainer().eGet(object.eContainingFeature());
        return list.indexOf(object) + 1;
    }

    private String changed(Difference difference, String where) {
        String before = difference.before().map(this::object).orElseThrow();
        String after = difference.after().map(this::object).orElseThrow();
        if (before.equals(after)) {
            String details = details(difference).stream().map(this::say).collect(Collectors.joining("; "));
            return after.isEmpty()
                    ? phrases.say("CHANGED.values", where, details)
                    : phrases.say("CHANGED.hidden", where, after, details);
        }
        return phrases.say("CHANGED", where, before, after);
    }

    private String say(Detail detail) {
        return detail.isHidden()
                ? phrases.say("detail.hidden", detail.label())
                : phrases.say("detail", detail.label(), detail.before(), detail.after());
    }

    private String where(EObject object) {
        if (object instanceof Change change && change.eContainer() instanceof PartitionChange partition) {
            return where(partition);
        } else if (object instanceof PartitionChange) {
            return phrases.say("where.partitions");
        } else if (object instanceof Parameter) {
            return phrases.say("where.parameter");
        }
        return phrases.say(object instanceof Condition ? "where.condition" : "where.profile");
    }

    private String where(PartitionChange partition) {
        return phrases.say("where.partition", words.partition(partition));
    }

    /** Says an object; a partition with what is in it. */
    private String whole(EObject object) {
        return object instanceof PartitionChange partition
                        && !partition.getChanges().isEmpty()
                ? phrases.say(
                        "partition",
                        words.partition(partition),
                        partition.getChanges().stream().map(this::change).collect(Collectors.joining(", ")))
                : object(object);
    }

    private String object(EObject object) {
        if (object instanceof Change change) {
            return change(change);
        } else if (object instanceof PartitionChange partition) {
            return words.partition(partition);
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
