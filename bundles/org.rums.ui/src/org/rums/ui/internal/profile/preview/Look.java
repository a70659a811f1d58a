package org.rums.ui.internal.profile.preview;

import java.util.List;
import java.util.Optional;
import org.rums.model.compile.CodeLength;

/**
 * What was seen ahead.
 *
 * @param lines of the box, before and after; refusals among them
 * @param memory how much of the box is taken
 * @param length of the code; nothing where none can be made
 * @param notes what concerns the box as a whole, in sentences
 * @param trouble why nothing can be seen; nothing where it can
 */
record Look(
        List<Line> lines,
        Optional<Memory> memory,
        Optional<CodeLength> length,
        List<String> notes,
        Optional<String> trouble) {
    /** Nothing seen yet. */
    static final Look NONE = new Look(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    Look {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** Nothing can be seen. */
    static Look trouble(String why) {
        return new Look(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.of(why));
    }

    /** Counts the lines that say a difference. */
    int changed() {
        return (int)
                lines.stream().filter(line -> line.kind() != Line.Kind.SAME).count();
    }

    /** Tells whether a change is refused. */
    boolean refused() {
        return lines.stream().anyMatch(line -> line.kind() == Line.Kind.REFUSED);
    }

    /**
     * Bytes of the box.
     *
     * @param before taken before
     * @param after taken after
     * @param all that there are
     */
    record Memory(int before, int after, int all) {}
}
