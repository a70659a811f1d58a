package org.rums.virtualbox;

import java.util.ServiceLoader;
import org.rums.core.transport.Transport;

/** How the tests reach a box: within the process, or, where another way is registered as a service, over that. */
public interface Way {
    /** The way that is registered, else the one within the process; one for all tests, as it knows what is plugged. */
    Way OF_THIS_RUN = ServiceLoader.load(Way.class).findFirst().orElse(VirtualBox::connect);

    /** Returns a new transport to a box that is on. */
    Transport connect(VirtualBox box);
}
