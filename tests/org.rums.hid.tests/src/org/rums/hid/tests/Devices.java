package org.rums.hid.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.rums.hid.UsbDevice;

/** Finds what was plugged in. */
final class Devices {
    private static final Duration LONG = Duration.ofSeconds(10);

    private Devices() {}

    /** A serial number that no other device of the run has. */
    static String serial() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    /** Waits until the driver lists a device of this serial number. */
    static UsbDevice await(Lab lab, String serial) {
        until(() -> find(lab, serial).isPresent(), "the device " + serial + " is listed");
        return find(lab, serial).orElseThrow();
    }

    /** Waits until the driver lists no device of this serial number. */
    static void awaitGone(Lab lab, String serial) {
        until(() -> find(lab, serial).isEmpty(), "the device " + serial + " is gone");
    }

    static Optional<UsbDevice> find(Lab lab, String serial) {
        return lab.driver().devices().stream()
                .filter(device -> device.serial().equals(serial))
                .findFirst();
    }

    /** Waits for something that comes by itself. */
    static void until(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("never: " + what);
            }
            pause(2);
        }
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
