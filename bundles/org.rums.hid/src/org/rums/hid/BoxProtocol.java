package org.rums.hid;

import java.security.SecureRandom;
import java.time.Clock;
import org.rums.core.box.BoxClient;
import org.rums.core.result.RefusedException;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Transport;

/**
 * A protocol that boxes may speak: whoever knows another one than the {@linkplain OwnProtocol own} hands it to {@link
 * HidDriver#start}. Its transport takes and gives the reports of {@code docs/protocol/framing.md}, so that everything
 * above stays as it is; what a box says in other words is translated there.
 */
public interface BoxProtocol {
    /**
     * Whether a device speaks it, as far as can be told without sending anything.
     *
     * @param device as the system lists it
     * @param descriptor of its reports
     * @return false to leave the device to other protocols
     */
    boolean recognises(UsbDevice device, ReportDescriptor descriptor);

    /**
     * Makes the transport.
     *
     * @param reports of a device that was recognised; belong to the transport from now on
     * @return the way to the box
     */
    Transport transport(RawReports reports);

    /**
     * Begins to talk.
     *
     * @param transport made by {@link #transport}; belongs to the session from now on, also when this fails
     * @param random source of nonces and keys
     * @param clock the host's time
     * @param cancel asked during every call
     * @return the box
     * @throws RefusedException NOT_A_BOX where the device does not speak the protocol, or as {@link BoxClient} says
     */
    default BoxClient session(Transport transport, SecureRandom random, Clock clock, CancelToken cancel)
            throws RefusedException {
        return BoxClient.open(transport, random, clock, cancel);
    }
}
