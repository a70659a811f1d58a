package org.rums.hid.bridge;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A mounted file system whose requests this process answers. Answers may come from any thread. */
final class Fuse implements AutoCloseable {
    private static final int LARGEST = 65_536 + 8_192;
    private static final int NOTIFY_POLL = 1;

    private final Path folder;
    private final int device;
    private final Memory buffer = new Memory(LARGEST);

    private Fuse(Path folder, int device) {
        this.folder = folder;
        this.device = device;
    }

    /** Mounts over a folder, which is made; {@link #next} has to be called from then on. */
    static Fuse mount(Path folder) throws IOException {
        Files.createDirectories(folder);
        int device = Libc.INSTANCE.open("/dev/fuse", Libc.O_RDWR | Libc.O_CLOEXEC);
        if (device < 0) {
            throw new IOException("/dev/fuse does not open, error " + Native.getLastError());
        }
        String options = "fd=" + device + ",rootmode=40000,user_id=0,group_id=0,allow_other";
        if (Libc.INSTANCE.mount("virtual-hid", folder.toString(), "fuse", new NativeLong(0), options) != 0) {
            throw new IOException("mounting failed, error " + Native.getLastError());
        }
        return new Fuse(folder, device);
    }

    /** Waits for the next request; nothing once the file system is unmounted. */
    Optional<Request> next() {
        while (true) {
            int count =
                    Libc.INSTANCE.read(device, buffer, new NativeLong(LARGEST)).intValue();
            if (count >= Request.HEAD) {
                return Optional.of(Request.parse(buffer.getByteArray(0, count)));
            }
            int error = Native.getLastError();
            boolean again = error == Errno.EINTR || error == Errno.EAGAIN || error == Errno.ENOENT;
            if (count >= 0 || !again) {
                return Optional.empty();
            }
        }
    }

    /** An empty structure of an answer, to be filled. */
    static ByteBuffer structure(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    void answer(Request request, ByteBuffer structure) {
        send(request.unique(), 0, structure.array());
    }

    void answer(Request request, byte[] bytes) {
        send(request.unique(), 0, bytes);
    }

    void error(Request request, int errno) {
        send(request.unique(), -errno, new byte[0]);
    }

    /** Tells the kernel to ask again what it asked by POLL. */
    void notifyPoll(long pollHandle) {
        send(0, NOTIFY_POLL, structure(8).putLong(pollHandle).array());
    }

    private void send(long unique, int error, byte[] body) {
        ByteBuffer out = structure(16 + body.length);
        out.putInt(out.capacity()).putInt(error).putLong(unique).put(body);
        Libc.INSTANCE.write(device, out.array(), new NativeLong(out.capacity()));
    }

    /** Unmounts: whoever waits in the kernel is let go, also while files are open. */
    @Override
    public void close() {
        Libc.INSTANCE.umount2(folder.toString(), Libc.MNT_FORCE | Libc.MNT_DETACH);
    }
}
