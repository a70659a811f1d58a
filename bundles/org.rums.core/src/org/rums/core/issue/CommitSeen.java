package org.rums.core.issue;

/**
 * The highest commit counter that the journal has seen of a box. Source: docs/journal.md, "Records".
 *
 * @param generation format generation in which it was seen
 * @param counter u24
 * @param time when the snapshot or confirmation with it came in first, a date
 */
public record CommitSeen(int generation, int counter, long time) {
    /** The one that counts of two: that of the later format generation, or else the higher one. */
    CommitSeen or(CommitSeen now) {
        if (generation != now.generation) {
            return generation > now.generation ? this : now;
        }
        return counter >= now.counter ? this : now;
    }
}
