package org.rums.hid.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;
import org.rums.hid.RawReports;
import org.rums.hid.ReportDescriptor;
import org.rums.hid.UsbDevice;

/**
 * The one thread on which every call of the native library is made. It goes round: opens and closes what is wanted, lists
 * the devices several times a second, moves one report of each device, and otherwise waits, for a few milliseconds at a
 * time, where an answer is due. Only a write can take longer; {@link #busy} tells then.
 */
public final class HidLoop implements AutoCloseable {
    /** How long a read may hold up the other devices. */
    static final int READ_MILLIS = 5;

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long SCAN_NANOS = 100 * NANOS_PER_MILLI;
    /** Where listing is slow, so many times as long passes until the next one, but not more than the time below. */
    private static final int SCAN_SHARE = 5;

    private static final long SCAN_LATEST_NANOS = 400 * NANOS_PER_MILLI;
    /** An open device that nobody reads is emptied so often, as the system keeps but 64 reports. */
    private static final long DRAIN_NANOS = 25 * NANOS_PER_MILLI;

    private static final long VERDICT_NANOS = 60 * NANOS_PER_MILLI;
    private static final long OPEN_MILLIS = 6_000;
    private static final long END_MILLIS = 1_000;
    private static final long CLOSE_MILLIS = 6_000;
    private static final Duration CLOSE_STEP = Duration.ofMillis(200);
    private static final Runnable NOTHING = () -> {};

    private final Consumer<List<UsbDevice>> listed;
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final List<Link> links = new ArrayList<>();
    private final Thread thread;
    private Optional<NativeHid> library = Optional.empty();
    private volatile Optional<Busy> busy = Optional.empty();
    private volatile boolean ending;
    private long nextScan = System.nanoTime();
    private long nextDrain = nextScan;

    private HidLoop(Supplier<NativeHid> loader, Consumer<List<UsbDevice>> listed, Consumer<Throwable> trouble) {
        this.listed = listed;
        this.thread = new Thread(() -> run(loader, trouble), "hid");
    }

    /**
     * What the thread is in the middle of.
     *
     * @param device to which it writes
     * @param since by {@link System#nanoTime}
     */
    public record Busy(UsbDevice device, long since) {
        /** Whether it takes so long already. */
        public boolean longerThan(Duration time) {
            return System.nanoTime() - since > time.toNanos();
        }
    }

    /**
     * Starts the thread.
     *
     * @param loader loads the native library, on the thread
     * @param listed is given all devices each time they were listed, on the thread
     * @param trouble is given what ended the thread early
     * @return the loop
     */
    public static HidLoop start(
            Supplier<NativeHid> loader, Consumer<List<UsbDevice>> listed, Consumer<Throwable> trouble) {
        HidLoop loop = new HidLoop(loader, listed, trouble);
        loop.thread.setDaemon(true);
        loop.thread.start();
        return loop;
    }

    /** What the thread is in the middle of, if it writes. */
    public Optional<Busy> busy() {
        return busy;
    }

    /**
     * Opens a device.
     *
     * @param device that was listed
     * @return its reports
     * @throws TransportException GONE, DENIED, BUSY, FOREIGN where it tells nothing sensible of its reports, TIMEOUT
     */
    public RawReports open(UsbDevice device) throws TransportException {
        CompletableFuture<Link> future = new CompletableFuture<>();
        tasks.add(() -> {
            try {
                Link link = link(device);
                if (!future.complete(link)) {
                    link.close();
                }
            } catch (TransportException | RuntimeException e) {
                future.completeExceptionally(e);
            }
        });
        return await(future, device);
    }

    private RawReports await(CompletableFuture<Link> future, UsbDevice device) throws TransportException {
        try {
            CompletableFuture.anyOf(future, ended).get(OPEN_MILLIS, TimeUnit.MILLISECONDS);
            if (future.cancel(false)) {
                throw new TransportException(Kind.GONE, device.name() + " has no driver any more");
            }
            return future.get();
        } catch (TimeoutException e) {
            future.cancel(false);
            String other = busy.map(now -> now.device().name() + " takes no report and blocks " + device.name())
                    .orElse(device.name() + " does not open");
            throw new TransportException(Kind.TIMEOUT, other, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TransportException refused) {
                throw new TransportException(refused.kind(), refused.getMessage(), refused);
            }
            throw new TransportException(Kind.IO, device.name() + " does not open", e);
        } catch (InterruptedException e) {
            future.cancel(false);
            Thread.currentThread().interrupt();
            throw new TransportException(Kind.IO, "interrupted", e);
        }
    }

    private Link link(UsbDevice device) throws TransportException {
        NativeHid.Handle handle = library.orElseThrow().open(device).orElseThrow(() -> refusal(device));
        Optional<ReportDescriptor> descriptor = ReportDescriptor.parse(handle.descriptor());
        if (descriptor.isEmpty()) {
            handle.close();
            throw new TransportException(Kind.FOREIGN, device.name() + " does not say what its reports look like");
        }
        Link link = new Link(this, device, descriptor.get(), handle);
        links.add(link);
        return link;
    }

    /** Why a device did not open, as far as the system lets us know. */
    private static TransportException refusal(UsbDevice device) {
        if (!device.path().startsWith("/dev/")) { // elsewhere it is no path of the file system
            return new TransportException(Kind.BUSY, device.name() + " is in use by another program");
        }
        Path file = Path.of(device.path());
        if (!Files.exists(file)) {
            return new TransportException(Kind.GONE, device.name() + " was removed");
        }
        return Files.isReadable(file) && Files.isWritable(file)
                ? new TransportException(Kind.BUSY, device.name() + " is in use by another program")
                : new TransportException(Kind.DENIED, "No right to read and write " + file + ".");
    }

    /** Ends the thread; what is open is closed. */
    @Override
    public void close() {
        ending = true;
        wake();
        try {
            ended.get(END_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger(HidLoop.class.getName())
                    .log(System.Logger.Level.DEBUG, "the thread for USB does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Has something done once the thread makes no call any more.
     *
     * @param action is run at once where the thread has ended
     */
    public void whenEnded(Runnable action) {
        ended.thenRun(action);
    }

    void wake() {
        if (tasks.isEmpty()) {
            tasks.add(NOTHING);
        }
    }

    /** Closes a device after what was sent to it, and waits for that as long as the thread is not blocked. */
    void release(Link link) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        tasks.add(() -> {
            if (links.remove(link)) {
                link.release();
            }
            done.complete(true);
        });
        if (Thread.currentThread() == thread) {
            return;
        }
        long end = System.nanoTime() + CLOSE_MILLIS * NANOS_PER_MILLI;
        boolean blocked = false;
        while (!done.isDone() && !ended.isDone() && !blocked && System.nanoTime() - end < 0) {
            CompletableFuture.anyOf(done, ended)
                    .completeOnTimeout(true, CLOSE_STEP.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            blocked = busy.filter(now -> now.longerThan(CLOSE_STEP)).isPresent();
        }
    }

    void enter(UsbDevice device) {
        busy = Optional.of(new Busy(device, System.nanoTime()));
    }

    void leave() {
        busy = Optional.empty();
    }

    void scanSoon() {
        nextScan = Math.min(nextScan, System.nanoTime());
    }

    private void run(Supplier<NativeHid> loader, Consumer<Throwable> trouble) {
        try (NativeHid hid = loader.get()) {
            library = Optional.of(hid);
            while (!ending) {
                round(hid);
            }
            links.forEach(Link::release);
        } catch (RuntimeException | LinkageError e) {
            trouble.accept(e);
        } finally {
            ended.complete(null);
            links.forEach(link -> link.judge(false, 0));
        }
    }

    private void round(NativeHid hid) {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        long now = System.nanoTime();
        if (now - nextScan >= 0) {
            scan(hid);
        }
        boolean drain = now - nextDrain >= 0;
        nextDrain = drain ? now + DRAIN_NANOS : nextDrain;
        boolean moved = false;
        for (Link link : links) {
            moved |= link.writeNext();
            moved |= (drain || link.hasReader()) && link.read(0);
        }
        if (!moved) {
            rest();
        }
    }

    private void scan(NativeHid hid) {
        long begin = System.nanoTime();
        List<UsbDevice> devices = hid.list();
        listed.accept(devices);
        boolean open = false;
        for (Link link : links) {
            link.judge(devices.contains(link.device()), VERDICT_NANOS);
            open |= link.awaitsVerdict();
        }
        long end = System.nanoTime();
        long pause = Math.max(SCAN_NANOS, Math.min(SCAN_SHARE * (end - begin), SCAN_LATEST_NANOS));
        nextScan = end + (open ? VERDICT_NANOS / 2 : pause);
    }

    /** Waits where an answer is due next, most likely of the box that was asked last; else for something to do. */
    private void rest() {
        Optional<Link> asked =
                links.stream().filter(Link::hasReader).max((one, other) -> Long.signum(one.sentAt() - other.sentAt()));
        if (asked.isPresent()) {
            asked.get().read(READ_MILLIS);
            return;
        }
        try {
            long until = links.isEmpty() ? nextScan : Math.min(nextScan, nextDrain);
            Runnable task = tasks.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (task != null) {
                task.run();
            }
        } catch (InterruptedException e) {
            ending = true;
        }
    }
}
