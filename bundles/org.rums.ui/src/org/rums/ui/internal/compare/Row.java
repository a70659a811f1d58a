package org.rums.ui.internal.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a comparison. Holds words only, nothing of the profiles.
 *
 * @param key tells it apart from all others; the same for what is the same in a later comparison of the same files
 * @param part what it stands for
 * @param sign how it differs
 * @param icon its name; empty for none
 * @param object what it is about
 * @param before what it is on the left side; empty where it is not there
 * @param after what it is on the right side; empty where it is not there
 * @param sentence that says the whole difference; empty for a group
 * @param children the rows below it
 */
record Row(
        String key,
        Part part,
        Sign sign,
        String icon,
        String object,
        String before,
        String after,
        String sentence,
        List<Row> children) {
    /** What a row stands for. */
    enum Part {
        /** Differences that belong together. */
        GROUP,
        /** One difference: it counts. */
        DIFFERENCE,
        /** A part of the difference above it. */
        DETAIL,
        /** Something about the saving. */
        STAMP
    }

    Row {
        children = List.copyOf(children);
    }

    Row with(List<Row> others) {
        return new Row(key, part, sign, icon, object, before, after, sentence, others);
    }

    /** Returns this row and all below it, in order. */
    Stream<Row> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Row::all));
    }

    /** Returns what it says together with the rows below it. */
    String text() {
        String own = String.join(" ", object, sign.words(), before, after);
        return children.isEmpty()
                ? own
                : children.stream().map(Row::text).reduce(own, (text, more) -> text + ' ' + more);
    }
}
