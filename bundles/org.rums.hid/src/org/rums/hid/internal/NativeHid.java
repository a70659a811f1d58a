package org.rums.hid.internal;

import java.util.List;
import java.util.Optional;
import org.rums.hid.UsbDevice;

/** What the native library can do. Made, called and closed on one thread only. */
public interface NativeHid extends AutoCloseable {
    /** Lists all HID devices, each place once. */
    List<UsbDevice> list();

    /** Opens a device that was listed last; nothing where the system refuses. */
    Optional<Handle> open(UsbDevice device);

    @Override
    void close();

    /** An open device. */
    interface Handle {
        /**
         * Writes a report; blocks until the device takes it or the system gives up.
         *
         * @return false where it failed
         */
        boolean write(int number, byte[] report);

        /**
         * Reads a report, with its number where it has one.
         *
         * @param into is filled with its first bytes
         * @param millis how long to wait; 0 only looks
         * @return its length, 0 where none came, negative where it failed
         */
        int read(byte[] into, int millis);

        /** Reads the report descriptor; empty where the system does not tell. */
        byte[] descriptor();

        /** Closes the device. */
        void close();
    }
}
