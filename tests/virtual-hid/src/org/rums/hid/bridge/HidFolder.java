package org.rums.hid.bridge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rums.virtualbox.usb.UsbIdentity;

/**
 * The mounted folder: a file {@code hidrawN} for each plugged device, at most {@value #PORTS}. One thread runs it, others
 * plug and unplug.
 */
final class HidFolder {
    /** Devices that can be plugged in at a time. */
    static final int PORTS = 64;

    private static final long ROOT = 1;
    private static final int DIRECTORY = 040755;
    private static final int CHARACTER_FILE = 0100660;
    private static final int PROTOCOL_MAJOR = 7;
    private static final int PROTOCOL_MINOR = 31;
    private static final int MAX_WRITE = 65_536;

    private final Fuse fuse;
    private final SysTree sys;
    /** By the number of its inode: another one for each plugging in, so that an old name never opens a new device. */
    private final Map<Long, HidFile> files = new HashMap<>();

    private final Map<Integer, Long> ports = new HashMap<>();
    private long nextNode = ROOT + 1;

    HidFolder(Fuse fuse, SysTree sys) {
        this.fuse = fuse;
        this.sys = sys;
    }

    /** A device in its port, numbered as its file. */
    record Plugged(int port, HidFile file) {}

    /** Plugs a device into the lowest free port. */
    synchronized Plugged plug(UsbIdentity identity, Consumer<byte[]> device) throws IOException {
        int port = 0;
        while (ports.containsKey(port)) {
            port++;
        }
        if (port >= PORTS) {
            throw new IOException("all ports are taken");
        }
        long node = nextNode++;
        HidFile file = new HidFile(fuse, identity, device);
        files.put(node, file);
        ports.put(port, node);
        sys.add(port, (int) node, identity);
        return new Plugged(port, file);
    }

    /** Pulls a device out: first the system forgets it, then its file fails. */
    synchronized void unplug(Plugged plugged) throws IOException {
        sys.remove(plugged.port());
        ports.remove(plugged.port());
        plugged.file().unplug();
    }

    /** Answers the kernel until the folder is unmounted. */
    void run() {
        for (Optional<Request> next = fuse.next(); next.isPresent(); next = fuse.next()) {
            handle(next.get());
        }
    }

    private void handle(Request request) {
        switch (request.opcode()) {
            case Request.INIT -> init(request);
            case Request.FORGET, Request.BATCH_FORGET -> {} // has no answer
            case Request.INTERRUPT -> interrupt(request.interrupted());
            case Request.LOOKUP -> lookup(request);
            case Request.GETATTR -> attributes(request);
            case Request.OPENDIR -> fuse.answer(request, Fuse.structure(16));
            case Request.READDIR, Request.RELEASEDIR -> fuse.answer(request, new byte[0]);
            default ->
                file(request.node())
                        .ifPresentOrElse(file -> file.handle(request), () -> fuse.error(request, Errno.ENOSYS));
        }
    }

    /** Lets time pass; to be called several times a second. */
    synchronized void tick(long nowMillis) {
        files.values().forEach(file -> file.giveUpWrites(nowMillis));
    }

    private synchronized Optional<HidFile> file(long node) {
        return Optional.ofNullable(files.get(node));
    }

    private synchronized void interrupt(long unique) {
        for (HidFile file : files.values()) {
            if (file.interrupt(unique)) {
                return;
            }
        }
    }

    private void init(Request request) {
        ByteBuffer out = Fuse.structure(64);
        out.putInt(PROTOCOL_MAJOR).putInt(PROTOCOL_MINOR).putInt(MAX_WRITE).putInt(0);
        out.putShort((short) PORTS).putShort((short) PORTS).putInt(MAX_WRITE).putInt(1);
        fuse.answer(request, out);
    }

    private synchronized Optional<Long> node(String name) {
        return ports.entrySet().stream()
                .filter(entry -> name.equals("hidraw" + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void lookup(Request request) {
        Optional<Long> node = request.node() == ROOT ? node(request.name()) : Optional.empty();
        if (node.isEmpty()) {
            fuse.error(request, Errno.ENOENT);
            return;
        }
        ByteBuffer out = Fuse.structure(128).putLong(0, node.get());
        putAttributes(out, 40, node.get());
        fuse.answer(request, out);
    }

    private void attributes(Request request) {
        ByteBuffer out = Fuse.structure(104);
        putAttributes(out, 16, request.node());
        fuse.answer(request, out);
    }

    private static void putAttributes(ByteBuffer out, int at, long node) {
        out.putLong(at, node);
        out.putInt(at + 60, node == ROOT ? DIRECTORY : CHARACTER_FILE);
        out.putInt(at + 64, 1);
        out.putInt(at + 80, 4096);
    }
}
