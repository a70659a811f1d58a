package org.rums.core.frame;

import org.rums.core.testkit.TransportContract;
import org.rums.core.transport.Transport;

class LoopTransportTest extends TransportContract {
    @Override
    protected Transport connect(DeviceEndpoint box) {
        return LoopTransport.to(box);
    }
}
