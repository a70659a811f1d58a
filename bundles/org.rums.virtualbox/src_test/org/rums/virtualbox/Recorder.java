package org.rums.virtualbox;

import java.util.ArrayList;
import java.util.List;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;

/** A transport that keeps what went over it. */
final class Recorder implements Transport {
    final List<byte[]> sent = new ArrayList<>();
    final List<byte[]> received = new ArrayList<>();
    private final Transport inner;

    Recorder(Transport inner) {
        this.inner = inner;
    }

    @Override
    public void send(byte[] report) throws TransportException {
        sent.add(report.clone());
        inner.send(report);
    }

    @Override
    public boolean receive(byte[] report, int timeoutMillis) throws TransportException {
        boolean came = inner.receive(report, timeoutMillis);
        if (came) {
            received.add(report.clone());
        }
        return came;
    }

    @Override
    public String describe() {
        return inner.describe();
    }

    @Override
    public void close() {
        inner.close();
    }
}
