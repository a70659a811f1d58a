package org.rums.core.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What the records say, in memory: boxes in full, of transactions only where their records stand. Not thread-safe.
 */
final class JournalIndex {
    private final NavigableMap<Long, BoxEntry> boxes = new TreeMap<>();
    private final Map<Long, CommitSeen> commits = new HashMap<>();
    private final Map<Long, Map<Integer, Long>> wipes = new HashMap<>();
    private final Map<Long, List<Known>> transactions = new HashMap<>();
    private long lastBoxName;
    private long lastVendorTime;
    private String successor = "";
    private boolean retired;

    /** A transaction and where its records stand. */
    static final class Known {
        private final long mark;
        private final int generation;
        private final List<Long> offsets = new ArrayList<>(2);
        private boolean wentBack;

        private Known(Request first) {
            this.mark = first.mark();
            this.generation = first.generation();
        }

        /** Places of its records, the first request first. */
        List<Long> offsets() {
            return offsets;
        }
    }

    /** Takes a record in. */
    void add(long offset, JournalRecord record) {
        if (record instanceof JournalRecord.Allocated r) {
            lastBoxName = Math.max(lastBoxName, r.boxName());
        } else if (record instanceof JournalRecord.Formatted r) {
            boxes.put(r.boxName(), new BoxEntry(r.boxName(), r.modelCode(), r.generation(), r.epoch(), r.epoch()));
        } else if (record instanceof JournalRecord.Epoch r) {
            boxes.computeIfPresent(r.boxName(), (name, box) -> box.withEpoch(r.epoch()));
        } else if (record instanceof JournalRecord.Requested r) {
            request(offset, r);
        } else if (record instanceof JournalRecord.Coded r) {
            known(r.to()).ifPresent(k -> k.offsets.add(offset));
            lastVendorTime = r.code().vendorTime();
        } else if (record instanceof JournalRecord.Confirmed r) {
            known(r.to()).ifPresent(k -> {
                k.offsets.add(offset);
                ConfirmationEntry said = r.confirmation();
                seen(r.to().boxName(), new CommitSeen(k.generation, said.commitCounter(), said.time()));
            });
        } else if (record instanceof JournalRecord.Retired r) {
            retired = true;
            successor = r.successor();
        } else if (record instanceof JournalRecord.Wiped r) {
            wipes.computeIfAbsent(r.boxName(), k -> new HashMap<>()).putIfAbsent(r.generation(), r.time());
        }
    }

    private void request(long offset, JournalRecord.Requested record) {
        Request request = record.request();
        JournalRecord.Transaction to = key(request);
        Known known = known(to).orElseGet(() -> {
            Known fresh = new Known(request);
            transactions
                    .computeIfAbsent(key(to.boxName(), to.counter()), k -> new ArrayList<>(1))
                    .add(fresh);
            return fresh;
        });
        known.offsets.add(offset);
        known.wentBack |= record.finding() == Finding.COMMIT_COUNTER_BACK;
        request.commitCounter()
                .ifPresent(n -> seen(request.boxName(), new CommitSeen(request.generation(), n, request.time())));
    }

    private void seen(long boxName, CommitSeen now) {
        commits.merge(boxName, now, CommitSeen::or);
    }

    /** The highest commit counter of a box in its latest format generation. */
    Optional<CommitSeen> highestCommit(long boxName) {
        return Optional.ofNullable(commits.get(boxName));
    }

    /** What stands against a transaction, from what is known now. */
    Finding finding(Request request) {
        List<Known> same = transactions.getOrDefault(key(request.boxName(), request.counter()), List.of());
        if (same.stream().anyMatch(k -> k.mark != request.mark() && k.generation == request.generation())) {
            return Finding.OTHER_MARK;
        }
        Optional<Known> known = known(key(request));
        if (known.filter(k -> k.wentBack).isPresent()) {
            return Finding.COMMIT_COUNTER_BACK;
        }
        return known.isPresent() ? Finding.KNOWN : Finding.NEW;
    }

    /** Whether the commit counter of a snapshot lies below the highest seen in its format generation. */
    boolean wentBack(Request request) {
        CommitSeen seen = commits.get(request.boxName());
        return seen != null
                && request.commitCounter().isPresent()
                && seen.generation() == request.generation()
                && request.commitCounter().getAsInt() < seen.counter();
    }

    /** When a box confirmed that what was formatted in a generation is gone. */
    OptionalLong wiped(long boxName, int generation) {
        Long time = wipes.getOrDefault(boxName, Map.of()).get(generation);
        return time == null ? OptionalLong.empty() : OptionalLong.of(time);
    }

    /** A transaction. */
    Optional<Known> known(JournalRecord.Transaction to) {
        return known(to.boxName(), to.counter()).stream()
                .filter(k -> k.mark == to.mark())
                .findFirst();
    }

    /** All transactions with a counter, in the order in which they came. */
    List<Known> known(long boxName, int counter) {
        return transactions.getOrDefault(key(boxName, counter), List.of());
    }

    /** All transactions. */
    Collection<List<Known>> transactions() {
        return transactions.values();
    }

    Optional<BoxEntry> box(long boxName) {
        return Optional.ofNullable(boxes.get(boxName));
    }

    Collection<BoxEntry> boxes() {
        return boxes.values();
    }

    long lastBoxName() {
        return lastBoxName;
    }

    long lastVendorTime() {
        return lastVendorTime;
    }

    Optional<String> successor() {
        return retired ? Optional.of(successor) : Optional.empty();
    }

    static JournalRecord.Transaction key(Request request) {
        return new JournalRecord.Transaction(request.boxName(), request.counter(), request.mark());
    }

    private static long key(long boxName, int counter) {
        return boxName << 24 | counter;
    }
}
