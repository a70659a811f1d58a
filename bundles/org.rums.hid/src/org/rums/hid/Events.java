package org.rums.hid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells listeners what happens, one thing after the other, on a thread of its own. */
final class Events {
    private static final int LOOK_MILLIS = 100;
    private static final System.Logger LOG = System.getLogger(Events.class.getName());

    private final Function<UsbDevice, Condition> conditions;
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final List<HidListener> listeners = new ArrayList<>();
    /** What the listeners know; used by the thread only. */
    private final Map<UsbDevice, Condition> told = new HashMap<>();

    private final Thread thread = new Thread(this::run, "hid events");
    private boolean closed;

    Events(Function<UsbDevice, Condition> conditions) {
        this.conditions = conditions;
    }

    /** Adds a listener, which is told of the devices first. */
    synchronized void add(HidListener listener, List<UsbDevice> devices) {
        queue.add(() -> {
            tell(
                    List.of(listener),
                    each -> told.forEach((device, condition) -> {
                        each.attached(device);
                        if (condition != Condition.READY) {
                            each.changed(device, condition);
                        }
                    }));
            synchronized (this) {
                listeners.add(listener);
            }
            listedNow(devices);
        });
        if (thread.getState() == Thread.State.NEW && !closed) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    synchronized void remove(HidListener listener) {
        listeners.remove(listener);
    }

    /** The devices are these now. */
    void listed(List<UsbDevice> devices) {
        queue.add(() -> listedNow(devices));
    }

    /** Ends the thread; false where it was ended before. */
    synchronized boolean close() {
        boolean wasOpen = !closed;
        closed = true;
        listeners.clear();
        thread.interrupt();
        return wasOpen;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Runnable next = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
                lookAtConditions();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listedNow(List<UsbDevice> devices) {
        for (UsbDevice device : List.copyOf(told.keySet())) {
            if (!devices.contains(device)) {
                told.remove(device);
                tell(current(), listener -> listener.detached(device));
            }
        }
        for (UsbDevice device : devices) {
            if (told.putIfAbsent(device, Condition.READY) == null) {
                tell(current(), listener -> listener.attached(device));
            }
        }
    }

    private void lookAtConditions() {
        told.replaceAll((device, before) -> {
            Condition now = conditions.apply(device);
            if (now != before && now != Condition.GONE) {
                tell(current(), listener -> listener.changed(device, now));
                return now;
            }
            return before;
        });
    }

    private synchronized List<HidListener> current() {
        return List.copyOf(listeners);
    }

    private static void tell(List<HidListener> listeners, Consumer<HidListener> message) {
        for (HidListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
            }
        }
    }
}
