package org.rums.core.transport;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.rums.core.transport.TransportException.Kind;

/**
 * Reports as a plain byte stream over a socket of the local file system; 64 bytes follow 64 bytes, without anything
 * between. A partial report at the end of the stream is dropped. See {@code docs/protocol/framing.md}, "Reports".
 */
public final class UnixSocketTransport implements Transport {
    private static final int SEND_MILLIS = 2_000;

    private final String name;
    private final SocketChannel channel;
    private final Selector selector;
    private final ByteBuffer incoming = ByteBuffer.allocate(REPORT_SIZE);

    private UnixSocketTransport(String name, SocketChannel channel, Selector selector) {
        this.name = name;
        this.channel = channel;
        this.selector = selector;
    }

    /**
     * Connects to the socket at {@code path}.
     *
     * @throws TransportException GONE if nobody listens there
     */
    public static UnixSocketTransport connect(Path path) throws TransportException {
        try {
            return over(SocketChannel.open(UnixDomainSocketAddress.of(path)), path.toString());
        } catch (IOException e) {
            throw new TransportException(Kind.GONE, "nobody listens at " + path, e);
        }
    }

    /**
     * Takes a connected channel over, on either side.
     *
     * @param channel connected; belongs to the transport from now on
     * @param name for {@link #describe()}
     * @throws IOException if the channel cannot be set up; it is closed then
     */
    public static UnixSocketTransport over(SocketChannel channel, String name) throws IOException {
        Selector selector = Selector.open();
        try {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            return new UnixSocketTransport(name, channel, selector);
        } catch (IOException e) {
            selector.close();
            channel.close();
            throw e;
        }
    }

    @Override
    public void send(byte[] report) throws TransportException {
        if (report.length != REPORT_SIZE) {
            throw new IllegalArgumentException("report of " + report.length + " bytes");
        }
        ByteBuffer outgoing = ByteBuffer.wrap(report);
        Deadline deadline = Deadline.after(Duration.ofMillis(SEND_MILLIS));
        try {
            while (outgoing.hasRemaining()) {
                if (channel.write(outgoing) == 0) {
                    awaitReady(SelectionKey.OP_WRITE, deadline);
                }
            }
        } catch (IOException | ClosedSelectorException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean receive(byte[] report, int timeoutMillis) throws TransportException {
        Deadline deadline = Deadline.after(Duration.ofMillis(timeoutMillis));
        try {
            while (!readReport(report)) {
                long left = deadline.millisLeft();
                if (left == 0) {
                    return false;
                }
                selector.select(left);
                selector.selectedKeys().clear();
            }
            return true;
        } catch (IOException | ClosedSelectorException e) {
            throw failure(e);
        }
    }

    @Override
    public String describe() {
        return "socket " + name;
    }

    @Override
    public void close() {
        try {
            selector.close();
            channel.close();
        } catch (IOException e) {
            System.getLogger(UnixSocketTransport.class.getName())
                    .log(System.Logger.Level.DEBUG, "closing the socket failed", e);
        }
    }

    private boolean readReport(byte[] report) throws IOException {
        if (channel.read(incoming) < 0) {
            throw new TransportException(Kind.GONE, "the other side closed " + describe());
        }
        if (incoming.hasRemaining()) {
            return false;
        }
        incoming.flip();
        incoming.get(report, 0, REPORT_SIZE);
        incoming.clear();
        return true;
    }

    private void awaitReady(int operation, Deadline deadline) throws IOException {
        if (deadline.isOver()) {
            throw new TransportException(Kind.IO, "the other side takes no report: " + describe());
        }
        SelectionKey key = channel.keyFor(selector);
        key.interestOps(operation);
        selector.select(deadline.millisLeft());
        selector.selectedKeys().clear();
        key.interestOps(SelectionKey.OP_READ);
    }

    private TransportException failure(Exception e) {
        if (e instanceof TransportException already) {
            return already;
        }
        return new TransportException(Kind.GONE, "the other side is gone: " + describe(), e);
    }
}
