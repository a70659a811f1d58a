package org.rums.hid;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.core.box.BoxClient;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.TransportException;

/**
 * The boxes on USB by name, as {@code VirtualBoxes} are. Refusals: UNKNOWN_BOX, BOX_REMOVED, BOX_IN_USE, NO_PERMISSION,
 * NOT_A_BOX, NOT_ANSWERING.
 */
public final class HidBoxes {
    private final HidDriver driver;

    /**
     * The boxes of a driver.
     *
     * @param driver stays the caller's
     */
    public HidBoxes(HidDriver driver) {
        this.driver = driver;
    }

    /**
     * The boxes there are.
     *
     * @return names, each once, in the system's order
     */
    public List<String> names() {
        return List.copyOf(byName().keySet());
    }

    /**
     * Devices of the makers that are no box.
     *
     * @return in the system's order
     */
    public List<UsbDevice> unsupported() {
        return driver.devices().stream()
                .filter(device -> driver.condition(device) == Condition.UNSUPPORTED)
                .toList();
    }

    private Map<String, UsbDevice> byName() {
        Map<String, UsbDevice> named = new LinkedHashMap<>();
        List<UsbDevice> boxes = new ArrayList<>(driver.devices());
        boxes.removeAll(unsupported());
        for (UsbDevice box : boxes) {
            String name = box.name();
            for (int i = 2; named.containsKey(name); i++) { // a maker that numbers badly
                name = box.name() + "-" + i;
            }
            named.put(name, box);
        }
        return named;
    }

    /**
     * The device that has a name.
     *
     * @param name of {@link #names}
     * @return the device, or nothing where none has it
     */
    public Optional<UsbDevice> device(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /**
     * Opens a box.
     *
     * @param name of {@link #names}
     * @param random source of nonces and keys
     * @param clock the host's time
     * @param cancel asked during every call
     * @return the box, which the caller closes
     * @throws RefusedException as the class says
     */
    public BoxClient open(String name, SecureRandom random, Clock clock, CancelToken cancel) throws RefusedException {
        UsbDevice device = device(name).orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_BOX, name));
        return open(device, random, clock, cancel);
    }

    /**
     * Opens a box.
     *
     * @param device of the driver
     * @param random source of nonces and keys
     * @param clock the host's time
     * @param cancel asked during every call
     * @return the box, which the caller closes
     * @throws RefusedException as the class says
     */
    public BoxClient open(UsbDevice device, SecureRandom random, Clock clock, CancelToken cancel)
            throws RefusedException {
        try {
            HidDriver.Opened opened = driver.opened(device);
            return opened.protocol().session(opened.transport(), random, clock, cancel);
        } catch (TransportException e) {
            throw BoxClient.refusal(e);
        } catch (RefusedException e) {
            if (e.code() == ResultCode.NOT_A_BOX) {
                driver.speaksNoProtocol(device);
            }
            throw e;
        }
    }
}
