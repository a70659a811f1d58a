package org.rums.hid;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.rums.hid.internal.NativeHid;

/** A native library in memory, which tells when two threads are in it. */
final class FakeHid implements NativeHid {
    static final byte[] BOX_REPORTS = HexFormat.of().parseHex("0600ff0901a101150026ff007508954009018102954009019102c0");

    final Map<String, Unit> units = new ConcurrentHashMap<>();
    final List<String> faults = new ArrayList<>();
    private Thread thread = Thread.currentThread();

    /** A plugged device: sends back what it is sent. */
    static final class Unit {
        final UsbDevice device;
        byte[] descriptor = BOX_REPORTS;
        volatile boolean present = true;
        volatile boolean opens = true;
        volatile boolean broken;
        volatile CountDownLatch stalled = new CountDownLatch(0);
        final BlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
        volatile int writes;
        volatile int open;

        Unit(UsbDevice device) {
            this.device = device;
        }
    }

    static UsbDevice device(String serial) {
        return new UsbDevice("fake/" + serial, UsbId.BOX, 0x0104, "Maker", "Box", serial, 0xFF00, 1, 0);
    }

    Unit plug(UsbDevice device) {
        Unit unit = new Unit(device);
        units.put(device.path(), unit);
        return unit;
    }

    Unit plug(String serial) {
        return plug(device(serial));
    }

    void unplug(Unit unit) {
        unit.present = false;
        units.remove(unit.device.path(), unit);
    }

    /** To be given to the driver: it is called on the thread that has to stay the only one. */
    NativeHid load() {
        thread = Thread.currentThread();
        return this;
    }

    private void check(String call) {
        if (Thread.currentThread() != thread) {
            synchronized (faults) {
                faults.add(call + " on " + Thread.currentThread().getName());
            }
        }
    }

    @Override
    public List<UsbDevice> list() {
        check("list");
        return units.values().stream()
                .map(unit -> unit.device)
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    @Override
    public Optional<Handle> open(UsbDevice device) {
        check("open");
        return Optional.ofNullable(units.get(device.path()))
                .filter(unit -> unit.opens)
                .map(unit -> {
                    unit.open++;
                    return new FakeHandle(this, unit);
                });
    }

    @Override
    public void close() {
        check("close");
    }

    private record FakeHandle(FakeHid library, Unit unit) implements Handle {
        @Override
        public boolean write(int number, byte[] report) {
            library.check("write");
            try {
                if (!unit.stalled.await(3, TimeUnit.SECONDS)) {
                    return false;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            unit.writes++;
            unit.answers.add(report);
            return unit.present && !unit.broken;
        }

        @Override
        public int read(byte[] into, int millis) {
            library.check("read");
            if (!unit.present || unit.broken) {
                return -1;
            }
            try {
                byte[] report = unit.answers.poll(millis, TimeUnit.MILLISECONDS);
                if (report == null) {
                    return 0;
                }
                System.arraycopy(report, 0, into, 0, report.length);
                return report.length;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 0;
            }
        }

        @Override
        public byte[] descriptor() {
            library.check("descriptor");
            return unit.descriptor;
        }

        @Override
        public void close() {
            library.check("close of a device");
            unit.open--;
        }
    }
}
