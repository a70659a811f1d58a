package org.rums.core.frame;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;

/** Whole messages over a transport, for a host. */
final class ReportLink {
    private static final int SLICE_MILLIS = 50;

    private final Transport transport;

    ReportLink(Transport transport) {
        this.transport = transport;
    }

    void send(Message message) throws TransportException {
        for (byte[] report : Framer.cut(message)) {
            transport.send(report);
        }
    }

    /** Waits for the next complete message on a channel that is no KEEPALIVE. */
    Message await(long from, Deadline deadline, CancelToken cancel) throws TransportException {
        byte[] report = new byte[Transport.REPORT_SIZE];
        Optional<Assembly> assembly = Optional.empty();
        while (assembly.isEmpty() || !assembly.get().isComplete()) {
            checkGoingOn(deadline, cancel);
            int slice = (int) Math.min(SLICE_MILLIS, deadline.millisLeft());
            if (transport.receive(report, slice)) {
                Packet packet = Packet.parse(report);
                if (packet.channel() == from && !isKeepalive(packet)) {
                    assembly = extend(assembly, packet);
                }
            }
        }
        return assembly.get().message();
    }

    private static Optional<Assembly> extend(Optional<Assembly> assembly, Packet packet) throws TransportException {
        if (packet.init()) {
            if (packet.length() > Framer.MAX_PAYLOAD) {
                throw new TransportException(Kind.IO, "answer announces an impossible length");
            }
            return Optional.of(new Assembly(packet));
        }
        if (assembly.isPresent() && !assembly.get().add(packet)) {
            throw new TransportException(Kind.IO, "answer comes out of sequence");
        }
        return assembly;
    }

    private static boolean isKeepalive(Packet packet) {
        return packet.init() && packet.kind() == Command.KEEPALIVE;
    }

    private static void checkGoingOn(Deadline deadline, CancelToken cancel) throws TransportException {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        if (deadline.isOver()) {
            throw new TransportException(Kind.TIMEOUT, "the box did not answer in time");
        }
    }
}
