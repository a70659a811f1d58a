package org.rums.virtualbox.flash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the blocks of a counter log from the oldest to the newest and finds the values in force. */
final class LogReplay {

    private final long generation;
    private final Map<Integer, Live> live = new TreeMap<>();
    private final List<LogEntry> group = new ArrayList<>();
    private long lastSequence;

    LogReplay(long generation) {
        this.generation = generation;
    }

    /** A value in force and the number of the block it lies in. */
    record Live(long value, long block) {}

    Map<Integer, Live> live() {
        return live;
    }

    /** The highest sequence number of any whole entry, 0 for none. */
    long lastSequence() {
        return lastSequence;
    }

    /** The state after a commit: numbers go on, only values of persistent keys stay. */
    LogReplay inGeneration(long next) {
        LogReplay kept = new LogReplay(next);
        kept.lastSequence = lastSequence;
        live.forEach((key, value) -> {
            if (CounterLog.isPersistent(key)) {
                kept.live.put(key, value);
            }
        });
        return kept;
    }

    /** Reads the slots of the next block. */
    void read(long block, List<Optional<LogEntry>> slots) {
        group.clear();
        for (Optional<LogEntry> slot : slots) {
            if (slot.isPresent()) {
                accept(block, slot.get());
            } else {
                group.clear();
            }
        }
    }

    private void accept(long block, LogEntry entry) {
        boolean begins = entry.index() == 0 && entry.sequence() > lastSequence;
        boolean goesOn = !group.isEmpty() && entry.follows(group.get(group.size() - 1));
        lastSequence = Math.max(lastSequence, entry.sequence());
        if (!goesOn) {
            group.clear();
        }
        if (begins || goesOn) {
            group.add(entry);
            if (entry.isLast()) {
                group.forEach(e -> apply(block, e));
                group.clear();
            }
        }
    }

    /** Takes one entry into account that is known to be whole, with its group. */
    void apply(long block, LogEntry entry) {
        lastSequence = Math.max(lastSequence, entry.sequence());
        if (entry.kind() == LogEntry.Kind.CLEAR) {
            live.clear();
        } else if (CounterLog.isPersistent(entry.key()) || entry.generation() == generation) {
            if (entry.kind() == LogEntry.Kind.PUT) {
                live.put(entry.key(), new Live(entry.value(), block));
            } else {
                live.remove(entry.key());
            }
        }
    }
}
