package org.rums.core.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.transport.TransportException.Kind;

@Timeout(20)
class UnixSocketTransportTest {
    @TempDir
    Path directory;

    private ServerSocketChannel server;
    private Transport host;
    private SocketChannel box;

    @BeforeEach
    void connect() throws IOException {
        Path path = directory.resolve("box");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        host = UnixSocketTransport.connect(path);
        box = server.accept();
    }

    @AfterEach
    void disconnect() throws IOException {
        host.close();
        box.close();
        server.close();
    }

    @Test
    void carriesReportsBothWays() throws IOException {
        host.send(report(7));
        ByteBuffer got = ByteBuffer.allocate(64);
        while (got.hasRemaining()) {
            box.read(got);
        }
        assertArrayEquals(report(7), got.array());
        byte[] in = new byte[64];
        box.write(ByteBuffer.wrap(report(1), 0, 10));
        assertFalse(host.receive(in, 20));
        box.write(ByteBuffer.wrap(report(1), 10, 54));
        box.write(ByteBuffer.wrap(report(2)));
        assertTrue(host.receive(in, 1000));
        assertArrayEquals(report(1), in);
        assertTrue(host.receive(in, 0));
        assertArrayEquals(report(2), in);
        assertFalse(host.receive(in, 0));
    }

    @Test
    void joinsTwoEnds() throws IOException {
        Transport other = UnixSocketTransport.over(box, "test");
        other.send(report(3));
        byte[] in = new byte[64];
        assertTrue(host.receive(in, 1000));
        assertArrayEquals(report(3), in);
        assertEquals("socket test", other.describe());
    }

    @Test
    void saysThatTheOtherSideIsGone() throws IOException {
        box.close();
        assertKind(Kind.GONE, () -> host.receive(new byte[64], 1000));
        assertKind(Kind.GONE, () -> UnixSocketTransport.connect(directory.resolve("nobody")));
    }

    @Test
    void closingEndsAWaitingCall() throws Exception {
        Thread closer = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            host.close();
        });
        closer.start();
        assertKind(Kind.GONE, () -> host.receive(new byte[64], 10_000));
        closer.join();
        host.close();
        assertKind(Kind.GONE, () -> host.send(report(1)));
    }

    @Test
    void reportsAPeerThatNeverReads() {
        assertKind(Kind.IO, () -> {
            while (true) {
                host.send(report(1));
            }
        });
    }

    private static byte[] report(int value) {
        byte[] bytes = new byte[64];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static void assertKind(Kind kind, org.junit.jupiter.api.function.Executable call) {
        assertEquals(kind, assertThrows(TransportException.class, call).kind());
    }
}
