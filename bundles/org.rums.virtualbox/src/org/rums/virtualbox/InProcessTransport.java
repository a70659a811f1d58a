package org.rums.virtualbox;

import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;

/**
 * A plug in a virtual box of the same process: the very reports of 64 bytes that another medium would carry.
 *
 * <p>Fails with GONE once the box has lost its power. Source: docs/protocol/framing.md, "Reports".
 */
final class InProcessTransport implements Transport, Port {
    private static final int TICK_MILLIS = 100;

    private final VirtualBox box;
    private final Runnable onClose;
    private final ReportQueue incoming = new ReportQueue();

    InProcessTransport(VirtualBox box, Runnable onClose) {
        this.box = box;
        this.onClose = onClose;
    }

    @Override
    public void send(byte[] report) throws TransportException {
        if (report.length != REPORT_SIZE) {
            throw new IllegalArgumentException("report of " + report.length + " bytes");
        }
        requirePower();
        box.receive(report);
    }

    @Override
    public boolean receive(byte[] report, int timeoutMillis) throws TransportException {
        int left = timeoutMillis;
        do {
            int slice = Math.min(left, TICK_MILLIS);
            if (incoming.take(report, slice)) {
                return true;
            }
            requirePower();
            box.tick();
            left -= slice;
        } while (left > 0);
        return incoming.take(report, 0);
    }

    @Override
    public String describe() {
        return box.describe();
    }

    @Override
    public void close() {
        if (incoming.close()) {
            box.unplug(this);
            onClose.run();
        }
    }

    @Override
    public void deliver(byte[] report) {
        incoming.add(report);
    }

    private void requirePower() throws TransportException {
        if (!box.serves(this)) {
            throw new TransportException(Kind.GONE, describe() + " was removed");
        }
    }
}
