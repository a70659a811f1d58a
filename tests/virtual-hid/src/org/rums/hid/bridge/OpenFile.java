package org.rums.hid.bridge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;

/** An opened device file: the reports that wait for its reader, as the kernel's driver keeps them. */
final class OpenFile {
    /** As many reports as the kernel keeps for each reader. */
    private static final int CAPACITY = 64;

    private final Deque<byte[]> reports = new ArrayDeque<>();
    private Optional<Request> reading = Optional.empty();
    private OptionalLong pollHandle = OptionalLong.empty();

    boolean isFull() {
        return reports.size() >= CAPACITY;
    }

    boolean isReadable() {
        return !reports.isEmpty();
    }

    /** Takes a report; a full buffer loses it. */
    void add(byte[] report) {
        if (!isFull()) {
            reports.add(report);
        }
    }

    /** The next report, as much of it as a reader takes. */
    byte[] take(int most) {
        byte[] report = reports.remove();
        return report.length > most ? java.util.Arrays.copyOf(report, most) : report;
    }

    void waitFor(Request read) {
        reading = Optional.of(read);
    }

    boolean isWaiting() {
        return reading.isPresent();
    }

    /** The READ that waits; it waits no more. */
    Optional<Request> release() {
        Optional<Request> released = reading;
        reading = Optional.empty();
        return released;
    }

    /** Forgets the READ of this number; whether it was this one. */
    Optional<Request> releaseIf(long unique) {
        return reading.filter(read -> read.unique() == unique).isPresent() ? release() : Optional.empty();
    }

    void polledBy(long handle) {
        pollHandle = OptionalLong.of(handle);
    }

    OptionalLong pollHandle() {
        return pollHandle;
    }
}
