package org.rums.virtualbox;

import java.security.SecureRandom;
import java.util.function.LongSupplier;
import org.rums.virtualbox.flash.Flash;
import org.rums.virtualbox.flash.FlashLayout;

/**
 * What a virtual box is made of.
 *
 * @param name shown to people
 * @param flash its memory, which the box owns from now on
 * @param layout where things lie in the flash
 * @param random source of keys, marks and nonces
 * @param millis a monotonic clock in milliseconds; the box's powered time is measured by it
 */
public record Hardware(String name, Flash flash, FlashLayout layout, SecureRandom random, LongSupplier millis) {
    private static final long NANOS_PER_MILLI = 1_000_000;

    /**
     * The usual hardware: the standard layout, the system's randomness and clock.
     *
     * @param name shown to people
     * @param flash its memory
     * @return with the standard layout
     */
    public static Hardware standard(String name, Flash flash) {
        return new Hardware(
                name, flash, FlashLayout.standard(), new SecureRandom(), () -> System.nanoTime() / NANOS_PER_MILLI);
    }
}
