package org.rums.hid.bridge;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The process of the bridge. Must be root in a mount namespace of its own, with an empty file system at {@code /sys};
 * otherwise it would write into the system's.
 */
public final class Bridge {
    /** A file below {@code /sys} that says that this is no real one. */
    public static final String MARKER = ".virtual-hid";

    private static final int TICK_MILLIS = 100;

    private Bridge() {}

    /**
     * Serves until the process is ended.
     *
     * @param arguments path of the socket; folder of the device files, below {@code /dev}; folder of the system's tree
     * @throws IOException where mounting or the socket fails
     */
    public static void main(String[] arguments) throws IOException {
        Path socket = Path.of(arguments[0]);
        Path devices = Path.of(arguments[1]);
        Path sys = Path.of(arguments[2]);
        if (!Files.exists(sys.resolve(MARKER))) {
            throw new IOException(sys + " is the system's own: start the bridge by the script");
        }
        Fuse fuse = Fuse.mount(devices);
        Runtime.getRuntime().addShutdownHook(new Thread(fuse::close));
        HidFolder folder = new HidFolder(
                fuse, new SysTree(sys, Path.of("/dev").relativize(devices).toString()));
        start("fuse", folder::run);
        start("clock", () -> tick(folder));
        accept(socket, folder);
    }

    private static void tick(HidFolder folder) {
        try {
            while (true) {
                Thread.sleep(TICK_MILLIS);
                folder.tick(System.currentTimeMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void accept(Path socket, HidFolder folder) throws IOException {
        Map<String, Port> bySerial = new ConcurrentHashMap<>();
        Files.deleteIfExists(socket);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            System.out.println("READY");
            System.out.flush();
            while (true) {
                SocketChannel client = server.accept();
                start("port", () -> new Port(client, folder, bySerial).serve());
            }
        }
    }
}
