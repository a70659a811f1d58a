package org.rums.hid.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;
import org.rums.hid.RawReports;
import org.rums.hid.ReportDescriptor;
import org.rums.hid.UsbDevice;

/** An open device: reports that wait to be sent or to be taken. The loop's thread moves them. */
final class Link implements RawReports {
    /** More than the longest message has. */
    private static final int MOST_OUTGOING = 256;

    private static final int MOST_INCOMING = 1024;
    /** How many reports are read before other devices have their turn. */
    private static final int BURST = 64;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final HidLoop loop;
    private final UsbDevice device;
    private final ReportDescriptor descriptor;
    private final NativeHid.Handle handle;
    private final Deque<Outgoing> outgoing = new ArrayDeque<>();
    private final Deque<byte[]> incoming = new ArrayDeque<>();
    private int readers;
    private boolean closed;
    private long sentAt = System.nanoTime();
    private OptionalLong failedAt = OptionalLong.empty();
    private Optional<Kind> verdict = Optional.empty();

    Link(HidLoop loop, UsbDevice device, ReportDescriptor descriptor, NativeHid.Handle handle) {
        this.loop = loop;
        this.device = device;
        this.descriptor = descriptor;
        this.handle = handle;
    }

    private record Outgoing(int number, byte[] report) {}

    @Override
    public UsbDevice device() {
        return device;
    }

    @Override
    public ReportDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public void send(int number, byte[] report) throws TransportException {
        synchronized (this) {
            check();
            if (outgoing.size() >= MOST_OUTGOING) {
                throw new TransportException(Kind.TIMEOUT, device.name() + " takes no report");
            }
            outgoing.add(new Outgoing(number, report.clone()));
        }
        loop.wake();
    }

    @Override
    public boolean receive(byte[] report, int timeoutMillis) throws TransportException {
        if (timeoutMillis > 0) {
            awaitIncoming(timeoutMillis);
        }
        return take(report);
    }

    private void awaitIncoming(int timeoutMillis) throws TransportException {
        long end = System.nanoTime() + timeoutMillis * NANOS_PER_MILLI;
        synchronized (this) {
            if (!idle()) {
                return;
            }
            readers++;
        }
        loop.wake();
        synchronized (this) {
            try {
                for (long left = timeoutMillis; left > 0 && idle(); left = millisUntil(end)) {
                    wait(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                readers--;
            }
        }
    }

    private static long millisUntil(long end) {
        return (end - System.nanoTime() + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
    }

    private boolean idle() {
        return incoming.isEmpty() && !closed && verdict.isEmpty();
    }

    private synchronized boolean take(byte[] into) throws TransportException {
        byte[] report = incoming.poll();
        if (report == null) {
            check();
            return false;
        }
        System.arraycopy(report, 0, into, 0, Math.min(report.length, into.length));
        return true;
    }

    private void check() throws TransportException {
        if (closed) {
            throw new TransportException(Kind.GONE, device.name() + " was given back");
        }
        if (verdict.isPresent()) {
            boolean gone = verdict.get() == Kind.GONE;
            throw new TransportException(verdict.get(), device.name() + (gone ? " was removed" : " failed"));
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            incoming.clear();
            notifyAll();
        }
        loop.release(this);
    }

    // What follows is for the loop's thread.

    synchronized boolean hasReader() {
        return readers > 0 && failedAt.isEmpty();
    }

    /** When a report was written last, by {@link System#nanoTime}. */
    synchronized long sentAt() {
        return sentAt;
    }

    /** Writes the report that has waited longest; false where there is none. */
    boolean writeNext() {
        Outgoing next;
        synchronized (this) {
            if (failedAt.isPresent() || outgoing.isEmpty()) {
                return false;
            }
            next = outgoing.remove();
            sentAt = System.nanoTime();
        }
        loop.enter(device);
        try {
            if (!handle.write(next.number(), next.report())) {
                fail();
            }
        } finally {
            loop.leave();
        }
        return true;
    }

    /** Reads what has come, waiting at most so long for the first of it; false where nothing came. */
    boolean read(int millis) {
        byte[] buffer = new byte[descriptor.inputBytes() + 1];
        for (int count = 0; count < BURST; count++) {
            int length = readable() ? handle.read(buffer, count == 0 ? millis : 0) : 0;
            if (length < 0) {
                fail();
                return true;
            }
            if (length == 0) {
                return count > 0;
            }
            deliver(Arrays.copyOf(buffer, length));
        }
        return true;
    }

    private synchronized boolean readable() {
        return failedAt.isEmpty();
    }

    private synchronized void deliver(byte[] report) {
        if (closed) {
            return;
        }
        if (incoming.size() == MOST_INCOMING) {
            incoming.remove();
        }
        incoming.add(report);
        notifyAll();
    }

    private synchronized void fail() {
        failedAt = OptionalLong.of(System.nanoTime());
        outgoing.clear();
        loop.scanSoon();
    }

    /** Says why a failed device failed, once the system has had time to notice that it is gone. */
    synchronized void judge(boolean listed, long patienceNanos) {
        boolean waited = failedAt.isPresent() && System.nanoTime() - failedAt.getAsLong() >= patienceNanos;
        if (verdict.isEmpty() && (!listed || waited)) {
            failedAt = OptionalLong.of(failedAt.orElseGet(System::nanoTime));
            verdict = Optional.of(listed ? Kind.IO : Kind.GONE);
            notifyAll();
        }
    }

    synchronized boolean awaitsVerdict() {
        return failedAt.isPresent() && verdict.isEmpty();
    }

    /** Sends what still waits and closes the device. */
    void release() {
        while (writeNext()) {
            Thread.onSpinWait();
        }
        handle.close();
    }
}
