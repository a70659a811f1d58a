package org.rums.core.frame;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.WireException;

/**
 * A channel to one box. Sends one message at a time and waits for its answer: passes over reports of other channels,
 * lets the box work on while it says KEEPALIVE, tries again while it is BUSY for another program, and takes a request
 * back when the user cancels. After a failure the next call starts the channel anew, which ends its sealed session.
 * Until the device has answered INIT with this protocol's magic and version, nothing else is sent to it.
 *
 * <p>Calls exclude each other. They throw {@link TransportException}, {@link FrameErrorException} and, after the
 * token said so, {@link CancellationException}. See {@code docs/protocol/framing.md}, "The host".
 */
public final class BoxConnection implements AutoCloseable {
    private static final int LONGEST_PAUSE_MILLIS = 200;
    private static final Duration CANCEL_GRACE = Duration.ofSeconds(1);

    private final Transport transport;
    private final ReportLink link;
    private final SecureRandom random;
    private long channel = Framer.BROADCAST;
    private DeviceInfo info = new DeviceInfo(DeviceInfo.PROTOCOL, 0, 0);
    private boolean stale = true;

    private BoxConnection(Transport transport, SecureRandom random) {
        this.transport = transport;
        this.link = new ReportLink(transport);
        this.random = random;
    }

    /**
     * Opens a channel. Only after success does the connection own the transport and close it.
     *
     * @throws TransportException FOREIGN if the device is no box of this protocol version, TIMEOUT if it is silent
     */
    public static BoxConnection open(Transport transport, SecureRandom random, Deadline deadline, CancelToken cancel)
            throws IOException {
        BoxConnection connection = new BoxConnection(transport, random);
        connection.start(deadline, cancel);
        return connection;
    }

    /** Returns the channel id that the box gave. */
    public synchronized long channel() {
        return channel;
    }

    /** Returns what the box said of itself. */
    public synchronized DeviceInfo info() {
        return info;
    }

    /** Returns the name of the transport. */
    public String describe() {
        return transport.describe();
    }

    /**
     * Sends a request and returns the whole answer, both of up to {@link Transfer#MAX_TOTAL} bytes.
     *
     * @param opcode 0..255
     * @throws TransportException also of kind IO if the answer breaks the rules
     * @throws FrameErrorException if the box answers with an ERROR report
     */
    public synchronized Answer command(int opcode, byte[] body, Deadline deadline, CancelToken cancel)
            throws IOException {
        try {
            return new Chunking(payload -> exchange(Command.MSG, payload, deadline, cancel)).command(opcode, body);
        } catch (WireException e) {
            stale = true;
            throw new TransportException(Kind.IO, "the answer breaks the protocol", e);
        }
    }

    /**
     * Sends one message and returns the payload of its answer.
     *
     * @param command {@link Command#PING} or {@link Command#MSG}
     * @param payload at most {@link Framer#MAX_PAYLOAD} bytes
     */
    public synchronized byte[] exchange(int command, byte[] payload, Deadline deadline, CancelToken cancel)
            throws IOException {
        start(deadline, cancel);
        Message request = new Message(channel, command, payload);
        for (int pause = 10; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                return exchangeOnce(request, deadline, cancel);
            } catch (FrameErrorException e) {
                if (e.error() != FrameError.BUSY) {
                    throw e;
                }
                pause(pause + random.nextInt(pause), deadline, cancel);
            }
        }
    }

    /** Has the next call start the channel anew, which ends the sealed session on it. */
    public synchronized void restartNext() {
        stale = true;
    }

    /** Closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private byte[] exchangeOnce(Message request, Deadline deadline, CancelToken cancel) throws IOException {
        stale = true;
        Message answer;
        try {
            link.send(request);
            answer = link.await(channel, deadline, cancel);
        } catch (CancellationException e) {
            takeBack();
            throw e;
        }
        if (answer.command() == Command.ERROR && answer.payload().length == 1) {
            throw refused(FrameError.of(answer.payload()[0] & 0xFF));
        }
        if (answer.command() != request.command()) {
            throw new TransportException(Kind.IO, "unexpected answer of command " + answer.command());
        }
        stale = false;
        return answer.payload();
    }

    private FrameErrorException refused(FrameError error) {
        if (error == FrameError.INVALID_CHANNEL) {
            channel = Framer.BROADCAST;
        } else {
            stale = false;
        }
        return new FrameErrorException(error);
    }

    private void takeBack() throws IOException {
        link.send(new Message(channel, Command.CANCEL, new byte[0]));
        try {
            link.await(channel, Deadline.after(CANCEL_GRACE), CancelToken.NEVER);
            stale = false;
        } catch (TransportException e) {
            if (e.kind() != Kind.TIMEOUT) {
                throw e;
            }
        }
    }

    private void start(Deadline deadline, CancelToken cancel) throws IOException {
        if (!stale) {
            return;
        }
        byte[] nonce = new byte[DeviceInfo.NONCE_LENGTH];
        random.nextBytes(nonce);
        link.send(new Message(channel, Command.INIT, nonce));
        Optional<ByteCursor> answer = Optional.empty();
        while (answer.isEmpty()) {
            answer = initAnswer(link.await(channel, deadline, cancel), nonce);
        }
        accept(answer.get());
        stale = false;
    }

    private Optional<ByteCursor> initAnswer(Message message, byte[] nonce) throws IOException {
        byte[] payload = message.payload();
        boolean error = message.command() == Command.ERROR && payload.length == 1 && channel != Framer.BROADCAST;
        if (error && FrameError.of(payload[0] & 0xFF) == FrameError.INVALID_CHANNEL) {
            throw refused(FrameError.INVALID_CHANNEL);
        }
        boolean ours = message.command() == Command.INIT
                && payload.length >= nonce.length
                && Arrays.equals(nonce, Arrays.copyOf(payload, nonce.length));
        return ours
                ? Optional.of(new ByteCursor(payload, nonce.length, payload.length - nonce.length))
                : Optional.empty();
    }

    private void accept(ByteCursor in) throws TransportException {
        try {
            long opened = in.u32();
            if (!DeviceInfo.readMagic(in)) {
                throw new TransportException(Kind.FOREIGN, "the device is no box: " + describe());
            }
            DeviceInfo said = DeviceInfo.read(in);
            if (said.protocol() != DeviceInfo.PROTOCOL) {
                throw new TransportException(Kind.FOREIGN, "the box speaks protocol version " + said.protocol());
            }
            boolean kept = channel == Framer.BROADCAST || channel == opened;
            if (!kept || opened == 0 || opened == Framer.BROADCAST) {
                throw new TransportException(Kind.IO, "the box gave an impossible channel");
            }
            channel = opened;
            info = said;
        } catch (WireException e) {
            throw new TransportException(Kind.FOREIGN, "the device is no box: " + describe(), e);
        }
    }

    private static void pause(int millis, Deadline deadline, CancelToken cancel) throws TransportException {
        if (deadline.millisLeft() <= millis) {
            throw new TransportException(Kind.BUSY, "another program uses the box");
        }
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
