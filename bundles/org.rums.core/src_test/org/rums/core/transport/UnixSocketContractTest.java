package org.rums.core.transport;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.frame.DeviceEndpoint;
import org.rums.core.testkit.TransportContract;

class UnixSocketContractTest extends TransportContract {
    @TempDir
    Path directory;

    @Override
    protected Transport connect(DeviceEndpoint box) throws IOException {
        Path path = directory.resolve("box");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            Transport host = UnixSocketTransport.connect(path);
            Transport device = UnixSocketTransport.over(server.accept(), "device");
            Thread pump = new Thread(() -> serve(device, box));
            pump.setDaemon(true);
            pump.start();
            return host;
        }
    }

    private static void serve(Transport device, DeviceEndpoint box) {
        byte[] report = new byte[Transport.REPORT_SIZE];
        try (device) {
            while (true) {
                boolean came = device.receive(report, 100);
                long now = System.nanoTime() / 1_000_000;
                List<byte[]> answers = came ? box.receive(report, now) : box.tick(now);
                for (byte[] answer : answers) {
                    device.send(answer);
                }
            }
        } catch (TransportException hostIsGone) {
            // the test has ended
        }
    }
}
