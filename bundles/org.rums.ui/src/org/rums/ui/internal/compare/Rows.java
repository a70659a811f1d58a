package org.rums.ui.internal.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rums.ui.internal.view.FilterField;

/**
 * The rows of a comparison, group by group.
 *
 * @param groups in the order of the comparison
 */
record Rows(List<Row> groups) {
    static final Rows NONE = new Rows(List.of());

    Rows {
        groups = List.copyOf(groups);
    }

    /** Returns all rows as they stand below each other. */
    Stream<Row> all() {
        return groups.stream().flatMap(Row::all);
    }

    /** Returns what counts, in order. */
    List<Row> differences() {
        return all().filter(row -> row.part() == Row.Part.DIFFERENCE).toList();
    }

    /** Tells whether there is something about the saving. */
    boolean hasStamps() {
        return all().anyMatch(row -> row.part() == Row.Part.STAMP);
    }

    /** Counts the differences of each kind. */
    Map<Sign, Integer> counts() {
        Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
        for (Row row : differences()) {
            counts.merge(row.sign() == Sign.HIDDEN ? Sign.CHANGED : row.sign(), 1, Integer::sum);
        }
        return counts;
    }

    /**
     * Leaves the rows in which all words occur, with their groups.
     *
     * @param typed words; empty leaves all
     * @param stamps whether those about the saving are wanted
     */
    Rows filtered(String typed, boolean stamps) {
        return new Rows(groups.stream()
                .map(group -> group.with(group.children().stream()
                        .filter(row -> stamps || row.part() != Row.Part.STAMP)
                        .filter(row -> FilterField.hits(typed, group.object() + ' ' + row.text()))
                        .toList()))
                .filter(group -> !group.children().isEmpty()
                        || group.part() == Row.Part.DIFFERENCE && FilterField.hits(typed, group.text()))
                .toList());
    }

    /** Returns a sentence for each difference among some rows and those below them, each once. */
    static List<String> sentences(List<Row> rows) {
        return rows.stream()
                .flatMap(Row::all)
                .map(Row::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .toList();
    }
}
