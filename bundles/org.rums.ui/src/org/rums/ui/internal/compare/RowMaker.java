package org.rums.ui.internal.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compare.DiffWords;
import org.rums.model.compare.Difference;
import org.rums.model.compare.ProfileDiff;
import org.rums.model.compile.ChangeKinds;
import org.rums.ui.internal.profile.ObjectIcons;

/** Makes rows of differences. */
final class RowMaker {
    private final DiffWords words;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    RowMaker(DiffWords words) {
        this.words = words;
    }

    /** The rows under one title; that of a partition is a difference itself where it is on one side only, or moved. */
    private static final class Group {
        private final String icon;
        private final List<Row> rows = new ArrayList<>();
        private Optional<Row> head = Optional.empty();

        Group(String icon) {
            this.icon = icon;
        }

        Row row(String title) {
            return head.map(known -> known.with(rows))
                    .orElseGet(() -> new Row(title, Row.Part.GROUP, Sign.NONE, icon, title, "", "", "", rows));
        }
    }

    /** Returns the rows of a comparison. */
    Rows of(ProfileDiff diff) {
        diff.differences().forEach(this::add);
        return new Rows(groups.entrySet().stream()
                .map(group -> group.getValue().row(group.getKey()))
                .toList());
    }

    private void add(Difference difference) {
        DiffWords.Line line = words.line(difference);
        EObject object = difference.object();
        Group group = groups.computeIfAbsent(
                line.group(), title -> new Group(object instanceof Change ? "partition" : icon(object)));
        boolean partition = object instanceof PartitionChange;
        if (difference.kind() == Difference.Kind.CHANGED && (partition || object instanceof UpdateProfile)) {
            group.rows.addAll(values(difference, line));
        } else if (partition) {
            Row head = row(difference, line, line.group(), line.group());
            group.head = Optional.of(head);
            group.rows.addAll(head.children());
        } else {
            group.rows.add(row(difference, line, key(line.group(), line.object()), line.object()));
        }
    }

    private Row row(Difference difference, DiffWords.Line line, String key, String object) {
        String sentence = words.say(difference);
        return new Row(
                key,
                Row.Part.DIFFERENCE,
                Sign.of(difference.kind(), line.isHidden()),
                icon(difference.object()),
                object,
                line.before(),
                line.after(),
                sentence,
                details(difference, line, key, sentence));
    }

    /** Makes a row of each value of the profile, or of a partition, which have none of their own. */
    private List<Row> values(Difference difference, DiffWords.Line line) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < difference.values().size(); i++) {
            Difference.Value value = difference.values().get(i);
            DiffWords.Detail detail = line.details().get(i);
            Difference alone =
                    new Difference(difference.kind(), difference.before(), difference.after(), List.of(value));
            rows.add(new Row(
                    key(line.group(), detail.label()),
                    value.isStamp() ? Row.Part.STAMP : Row.Part.DIFFERENCE,
                    Sign.of(difference.kind(), detail.isHidden()),
                    "",
                    detail.label(),
                    detail.before(),
                    detail.after(),
                    words.say(alone),
                    List.of()));
        }
        return rows;
    }

    private List<Row> details(Difference difference, DiffWords.Line line, String parent, String sentence) {
        return line.details().stream()
                .map(detail -> new Row(
                        key(parent, detail.label()),
                        Row.Part.DETAIL,
                        Sign.of(difference.kind(), detail.isHidden()),
                        "",
                        detail.label(),
                        detail.before(),
                        detail.after(),
                        sentence,
                        List.of()))
                .toList();
    }

    /** Returns a key for a row below another one; a second row of the same title gets another one. */
    private String key(String parent, String title) {
        String key = parent + '\n' + title;
        int number = 1;
        while (!keys.add(key)) {
            number++;
            key = parent + '\n' + title + '\n' + number;
        }
        return key;
    }

    private static String icon(EObject object) {
        if (object instanceof Change change) {
            return ObjectIcons.name(ChangeKinds.object(change));
        } else if (object instanceof PartitionChange) {
            return "partition";
        } else if (object instanceof Parameter) {
            return "parameter";
        }
        return object instanceof Condition ? "condition" : "profile";
    }
}
