package org.rums.virtualbox;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.UnixSocketTransport;

/**
 * Serves a virtual box to other processes over a socket of the local file system that only its user can reach.
 *
 * <p>Several programs may be connected; as with a box of plastic each gets all reports and passes over those of other
 * channels. A thread serves each of them. Source: docs/protocol/framing.md, "Reports".
 */
public final class BoxServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(BoxServer.class.getName());
    private static final int SLICE_MILLIS = 10;
    private static final int MAX_CLIENTS = 32;

    private final VirtualBox box;
    private final Path socket;
    private final ServerSocketChannel server;
    private final List<SocketChannel> clients = new ArrayList<>();

    private BoxServer(VirtualBox box, Path socket, ServerSocketChannel server) {
        this.box = box;
        this.socket = socket;
        this.server = server;
    }

    /**
     * Binds the socket.
     *
     * @param box switched on; stays the caller's
     * @param socket path of the socket; a left-over socket is replaced, so the caller must own the box's state file
     * @return a server; {@link #run()} serves
     * @throws IOException where the socket cannot be made
     */
    public static BoxServer bind(VirtualBox box, Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            return new BoxServer(box, socket, server);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Serves until {@link #close()} is called by another thread.
     *
     * @throws IOException where the socket fails
     */
    public void run() throws IOException {
        try {
            while (server.isOpen()) {
                accept(server.accept());
            }
        } catch (ClosedChannelException e) {
            LOG.log(System.Logger.Level.DEBUG, "the server was closed");
        }
    }

    /**
     * Where it serves.
     *
     * @return path of the socket
     */
    public Path socket() {
        return socket;
    }

    private void accept(SocketChannel client) throws IOException {
        synchronized (clients) {
            if (clients.size() >= MAX_CLIENTS) {
                client.close();
                return;
            }
            clients.add(client);
        }
        Thread thread = new Thread(() -> serve(client), "box " + box.describe());
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(SocketChannel client) {
        ReportQueue outgoing = new ReportQueue();
        Port port = outgoing::add;
        box.plug(port);
        try (Transport transport = UnixSocketTransport.over(client, socket.toString())) {
            byte[] report = new byte[Transport.REPORT_SIZE];
            while (box.serves(port)) {
                exchange(transport, outgoing, report);
            }
        } catch (TransportException e) {
            LOG.log(System.Logger.Level.DEBUG, "a program left: {0}", e.getMessage());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a connection failed", e);
        } finally {
            box.unplug(port);
            synchronized (clients) {
                clients.remove(client);
            }
        }
    }

    private void exchange(Transport transport, ReportQueue outgoing, byte[] report) throws TransportException {
        if (transport.receive(report, SLICE_MILLIS)) {
            box.receive(report);
        } else {
            box.tick();
        }
        while (outgoing.take(report, 0)) {
            transport.send(report);
        }
    }

    /** Ends the server and its connections and removes the socket. The box stays on. */
    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        List<SocketChannel> left;
        synchronized (clients) {
            left = List.copyOf(clients);
        }
        for (SocketChannel client : left) {
            client.close();
        }
    }
}
