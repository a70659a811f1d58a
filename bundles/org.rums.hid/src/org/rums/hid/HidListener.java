package org.rums.hid;

/** Is told of devices, in the order in which it happened, on one thread of the driver. A slow listener delays others. */
public interface HidListener {
    /** A device was plugged in. */
    void attached(UsbDevice device);

    /** A device was pulled out. */
    void detached(UsbDevice device);

    /** A device that is listed has another condition now. */
    default void changed(UsbDevice device, Condition condition) {}
}
