package org.rums.virtualbox;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reports that wait to be read. Like a driver's buffer it is bounded: a reader that does not read loses the oldest.
 * Safe for use by several threads.
 */
final class ReportQueue {
    private static final int CAPACITY = 1024;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Deque<byte[]> reports = new ArrayDeque<>();
    private boolean closed;

    synchronized void add(byte[] report) {
        if (closed) {
            return;
        }
        if (reports.size() == CAPACITY) {
            reports.removeFirst();
        }
        reports.addLast(report);
        notifyAll();
    }

    /** Waits for a report and copies it; false when none came in time or the queue is closed. */
    synchronized boolean take(byte[] into, int timeoutMillis) {
        long end = System.nanoTime() + timeoutMillis * NANOS_PER_MILLI;
        while (reports.isEmpty()) {
            long left = (end - System.nanoTime()) / NANOS_PER_MILLI;
            if (left <= 0 || closed || !sleep(left)) {
                return false;
            }
        }
        byte[] report = reports.removeFirst();
        System.arraycopy(report, 0, into, 0, report.length);
        return true;
    }

    /** Drops everything; tells whether it was open. */
    synchronized boolean close() {
        boolean wasOpen = !closed;
        closed = true;
        reports.clear();
        notifyAll();
        return wasOpen;
    }

    private boolean sleep(long millis) {
        try {
            wait(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
