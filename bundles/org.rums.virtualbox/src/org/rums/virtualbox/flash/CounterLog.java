package org.rums.virtualbox.flash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rotating append log for values that change often: Usage Counter, Time Allowed, latest-seen time, failed tries.
 *
 * <p>Keys are 0 to 65535, values unsigned 32-bit. Keys from {@link #PERSISTENT} on keep their value whatever is
 * committed. All other keys belong to the generation of the image in force: a commit starts a new generation and with
 * that, by its one commit record, voids all their values; the firmware folds the current values into the image that it
 * commits. When an operation returns, its effect outlasts a power cut; cut short, it has happened in whole or not at
 * all. Opening only reads.
 *
 * <p>Wear: blocks are used in turn. Entering the last free block copies the live values of the oldest block into it and
 * thereby frees the oldest, which is erased when its turn comes.
 *
 * <p>Errors: {@link FlashFullException} when there are more than {@link #maxKeys()} live keys; nothing is written then.
 * After any other exception out of an operation open the log anew. Damaged entries are passed over, an older value of
 * the key counts then.
 */
public final class CounterLog {

    /** The first key whose value is tied to no generation. */
    public static final int PERSISTENT = 0x8000;

    private static final int MAX_KEY = 0xFFFF;

    private final LogBlocks blocks;
    private final boolean damaged;
    private LogReplay state;
    private LogBlocks.Header head;
    private int slot;
    private long generation;

    private CounterLog(
            LogBlocks blocks, boolean damaged, LogReplay state, LogBlocks.Header head, int slot, long generation) {
        this.blocks = blocks;
        this.damaged = damaged;
        this.state = state;
        this.head = head;
        this.slot = slot;
        this.generation = generation;
    }

    /** Reads the log; {@code generation} is that of the image in force, see {@link BankStore#generation()}. */
    public static CounterLog open(Flash flash, FlashLayout layout, long generation) {
        layout.requireFits(flash);
        LogBlocks blocks = new LogBlocks(flash, layout);
        if (blocks.slots() < 2) {
            throw new IllegalArgumentException("blocks of the counter log are too small");
        }
        List<LogBlocks.Header> headers = blocks.headers();
        LogReplay state = new LogReplay(generation);
        if (headers.isEmpty()) {
            LogBlocks.Header none = new LogBlocks.Header(blocks.count() - 1, 0, 1);
            return new CounterLog(blocks, false, state, none, blocks.slots(), generation);
        }
        LogBlocks.Header head = headers.get(headers.size() - 1);
        headers.removeIf(header -> header.number() < head.oldest());
        headers.forEach(header -> state.read(header.number(), blocks.entries(header.block())));
        boolean damaged = headers.size() != head.number() - head.oldest() + 1;
        return new CounterLog(blocks, damaged, state, head, blocks.firstFree(head.block()), generation);
    }

    /** Returns whether the value of this key outlasts generations. */
    public static boolean isPersistent(int key) {
        return key >= PERSISTENT;
    }

    /** Returns whether a block of the log was found unreadable, so that values may be older than the last ones. */
    public boolean damaged() {
        return damaged;
    }

    /** Returns how many keys may have a value at a time. */
    public int maxKeys() {
        return blocks.slots() / 2;
    }

    /** Returns how many keys can change in one atomic group. */
    public int maxGroup() {
        return Math.min(LogEntry.MAX_GROUP, blocks.slots() - maxKeys());
    }

    /** Returns the value of the key, if it has one. */
    public OptionalLong get(int key) {
        LogReplay.Live live = state.live().get(checkedKey(key));
        return live == null ? OptionalLong.empty() : OptionalLong.of(live.value());
    }

    /** Returns all keys that have a value, in ascending order. */
    public Map<Integer, Long> values() {
        return state.live().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value(), (a, b) -> b, TreeMap::new));
    }

    /** Sets one value. */
    public void append(int key, long value) {
        appendAll(Map.of(key, value));
    }

    /** Sets several values as one: after a power cut all have their new value or all their old one. */
    public void appendAll(Map<Integer, Long> values) {
        long added = values.keySet().stream()
                .filter(key -> !state.live().containsKey(checkedKey(key)))
                .count();
        if (values.size() > maxGroup() || state.live().size() + added > maxKeys()) {
            throw new FlashFullException("no room for " + values.size() + " values, " + added + " of them new");
        }
        List<LogEntry> group = new ArrayList<>();
        new TreeMap<>(values).forEach((key, value) -> {
            if (value >>> 32 != 0) {
                throw new IllegalArgumentException("no 32-bit value: " + value);
            }
            group.add(change(LogEntry.Kind.PUT, key, value));
        });
        if (!group.isEmpty()) {
            write(group);
        }
    }

    /** Takes the value of the key away. */
    public void remove(int key) {
        if (get(key).isPresent()) {
            write(List.of(change(LogEntry.Kind.REMOVE, key, 0)));
        }
    }

    /** Takes all values away, those of persistent keys too, as one. */
    public void clear() {
        write(List.of(change(LogEntry.Kind.CLEAR, 0, 0)));
    }

    /** Follows a commit that has been made: only values of persistent keys stay. Writes nothing. */
    void startGeneration(long next) {
        state = state.inGeneration(next);
        generation = next;
    }

    private LogEntry change(LogEntry.Kind kind, int key, long value) {
        return LogEntry.unnumbered(kind, checkedKey(key), value, generation);
    }

    /** Writes the changes as one group. */
    private void write(List<LogEntry> changes) {
        if (slot + changes.size() > blocks.slots()) {
            advance();
        }
        List<LogEntry> entries = new ArrayList<>();
        for (LogEntry change : changes) {
            entries.add(change.numbered(state.lastSequence() + 1 + entries.size(), entries.size(), changes.size()));
        }
        blocks.write(head.block(), slot, entries);
        slot += entries.size();
        entries.forEach(entry -> state.apply(head.number(), entry));
    }

    /** Enters the next block; when it is the last free one, takes the live values of the oldest block along. */
    private void advance() {
        boolean lastFree = head.number() - head.oldest() + 1 == blocks.count() - 1;
        List<LogEntry> copies = new ArrayList<>();
        state.live().forEach((key, live) -> {
            if (lastFree && live.block() == head.oldest()) {
                LogEntry copy = change(LogEntry.Kind.PUT, key, live.value());
                copies.add(copy.numbered(state.lastSequence() + 1 + copies.size(), 0, 1));
            }
        });
        LogBlocks.Header next = new LogBlocks.Header(
                (head.block() + 1) % blocks.count(), head.number() + 1, head.oldest() + (lastFree ? 1 : 0));
        blocks.begin(next, copies);
        copies.forEach(entry -> state.apply(next.number(), entry));
        head = next;
        slot = copies.size();
    }

    private static int checkedKey(int key) {
        if (key < 0 || key > MAX_KEY) {
            throw new IllegalArgumentException("no key: " + key);
        }
        return key;
    }
}
