package org.rums.ui.internal.profile.preview;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.EObject;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.StateDiff;
import org.rums.core.licence.Touched;
import org.rums.core.licence.Unit;
import org.rums.core.result.ResultTexts;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Preview;
import org.rums.model.words.ProfileWords;

/** Says a preview in lines, in the order of the partitions of the box; what is refused stands behind its partition. */
final class Lines {
    private final Locale locale;
    private final LicenceWords licences;
    private final ProfileWords profiles;
    private final long now;

    private final Map<Integer, String> names = new HashMap<>();

    /** Words for a profile, whose names stand in where the box has none. */
    Lines(UpdateProfile profile, Locale locale, ZoneId zone, long now) {
        this.locale = locale;
        this.licences = LicenceWords.of(locale, zone);
        this.profiles = ProfileWords.of(locale, zone);
        this.now = now;
        profile.getPartitions().forEach(partition -> names.put(partition.getAppId(), profiles.partition(partition)));
    }

    private record Placed(int appId, Line line) {}

    List<Line> of(Preview preview) {
        List<Placed> lines = new ArrayList<>();
        preview.rows().forEach(row -> lines.add(new Placed(row.appId(), line(row, preview.touched()))));
        preview.refusals().forEach(refusal -> lines.add(line(refusal)));
        return lines.stream()
                .sorted(Comparator.comparingInt(Placed::appId))
                .map(Placed::line)
                .toList();
    }

    private Line line(StateDiff.Row row, List<Touched> touched) {
        boolean replaced = !row.changed() && row.after().isPresent() && touches(touched, row);
        return new Line(
                replaced ? Line.Kind.CHANGED : kind(row),
                partition(row),
                name(row.shown()),
                Optional.of(row.object()),
                row.before().map(this::value).orElse(""),
                row.after().map(this::value).orElse(""),
                replaced ? PreviewMessages.Replaced : difference(row),
                exact(row));
    }

    /** What is hidden is told by partition and type: of several memory objects each may be the one that was written. */
    private static boolean touches(List<Touched> touched, StateDiff.Row row) {
        return touched.stream().anyMatch(hidden -> hidden.appId() == row.appId() && hidden.object() == row.object());
    }

    private static Line.Kind kind(StateDiff.Row row) {
        if (!row.changed()) {
            return Line.Kind.SAME;
        } else if (row.before().isEmpty()) {
            return Line.Kind.ADDED;
        }
        return row.after().isEmpty() ? Line.Kind.REMOVED : Line.Kind.CHANGED;
    }

    private String partition(StateDiff.Row row) {
        String number = String.valueOf(row.appId());
        return row.partition().isBlank() ? names.getOrDefault(row.appId(), number) : number + ' ' + row.partition();
    }

    private String name(DataObject object) {
        String type = licences.object(object.type());
        return object instanceof MemoryObject memory && !memory.name().isEmpty()
                ? type + " \u201C" + memory.name() + '\u201D'
                : type;
    }

    /** Says a date that has passed as such. */
    private String value(DataObject object) {
        boolean passed = object.type() == ObjectType.EXPIRATION_DATE
                && !object.unlimited()
                && object.number().orElse(now) < now;
        return passed ? licences.value(object, now) : licences.value(object);
    }

    private String difference(StateDiff.Row row) {
        if (!row.changed() || row.before().isEmpty() || row.after().isEmpty()) {
            return "";
        }
        DataObject before = row.before().get();
        DataObject after = row.after().get();
        OptionalLong from = before.number();
        OptionalLong to = after.number();
        if (before.unlimited() || after.unlimited() || from.isEmpty() || to.isEmpty()) {
            return "";
        }
        long step = to.getAsLong() - from.getAsLong();
        String sign = step < 0 ? "\u2212" : "+";
        long size = Math.abs(step);
        return row.object().unit() == Unit.DATE
                ? sign + PreviewMessages.format(PreviewMessages.Days, size / Limits.DAY)
                : sign + NumberFormat.getIntegerInstance(locale).format(size);
    }

    private static String exact(StateDiff.Row row) {
        return row.object() == ObjectType.EXPIRATION_DATE ? side(row.before()) + " \u2192 " + side(row.after()) : "";
    }

    private static String side(Optional<DataObject> object) {
        return object.filter(known -> !known.unlimited())
                .map(DataObject::number)
                .filter(OptionalLong::isPresent)
                .map(number -> LicenceWords.exact(number.getAsLong()))
                .orElse("\u2013");
    }

    private Placed line(Preview.Refusal refusal) {
        Optional<EObject> source = refusal.source();
        Optional<PartitionChange> partition = source.map(EObject::eContainer)
                .filter(PartitionChange.class::isInstance)
                .map(PartitionChange.class::cast);
        Optional<Change> change = source.filter(Change.class::isInstance).map(Change.class::cast);
        return new Placed(
                partition.map(PartitionChange::getAppId).orElse(Integer.MAX_VALUE),
                new Line(
                        Line.Kind.REFUSED,
                        partition.map(profiles::partition).orElse(""),
                        source.map(this::object).orElse(""),
                        change.map(ChangeKinds::object),
                        "",
                        PreviewMessages.format(
                                PreviewMessages.Refused, ResultTexts.in(locale).text(refusal.reason())),
                        change.map(profiles::change).orElse(""),
                        ""));
    }

    private String object(EObject source) {
        if (source instanceof Change change) {
            return profiles.object(change);
        }
        return source instanceof Condition condition ? profiles.condition(condition) : "";
    }
}
