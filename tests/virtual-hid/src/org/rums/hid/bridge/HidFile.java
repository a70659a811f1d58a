package org.rums.hid.bridge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rums.virtualbox.usb.UsbIdentity;

/**
 * One {@code hidrawN}: what the kernel's driver does with open, read, write, poll and ioctl, in the same order and with
 * the same error numbers. Safe for use by several threads.
 */
final class HidFile {
    private static final int O_NONBLOCK = 0x800;
    private static final int POLLIN = 1;
    private static final int POLLOUT = 4;
    private static final int POLLERR = 8;
    private static final int POLLHUP = 16;
    /** No page cache, no seeking, no FLUSH: a program that dies never waits for this process. */
    private static final int OPEN_FLAGS = 1 | 4 | 32;
    /** How long a device whose reader is slow keeps a report back before it is lost. */
    private static final long KEEP_BACK_MILLIS = 500;

    /** How long the system waits for a device to take a report. */
    private static final long WRITE_MILLIS = 5_000;

    private static final int BUS_USB = 3;
    private static final int IOCTL_TYPE = 'H';

    private final Fuse fuse;
    private final UsbIdentity identity;
    private final Consumer<byte[]> device;
    private final Map<Long, OpenFile> files = new HashMap<>();
    private final List<StalledWrite> stalledWrites = new ArrayList<>();
    private boolean plugged = true;
    private boolean stalled;
    private int openError;
    private long nextHandle = 1;

    /** A file whose written reports go to {@code device}, the number of the report first. */
    HidFile(Fuse fuse, UsbIdentity identity, Consumer<byte[]> device) {
        this.fuse = fuse;
        this.identity = identity;
        this.device = device;
    }

    private record StalledWrite(Request request, long sinceMillis) {}

    UsbIdentity identity() {
        return identity;
    }

    synchronized void handle(Request request) {
        switch (request.opcode()) {
            case Request.OPEN -> open(request);
            case Request.RELEASE -> {
                files.remove(request.handle());
                fuse.answer(request, new byte[0]);
            }
            case Request.READ -> read(request);
            case Request.WRITE -> write(request);
            case Request.POLL -> poll(request);
            case Request.IOCTL -> ioctl(request);
            case Request.ACCESS -> access(request);
            default -> fuse.error(request, Errno.ENOSYS);
        }
    }

    private void access(Request request) {
        if (openError == Errno.EACCES && request.accessMask() != 0) {
            fuse.error(request, openError);
        } else {
            fuse.answer(request, new byte[0]);
        }
    }

    private void open(Request request) {
        if (!plugged || openError != 0) {
            fuse.error(request, plugged ? openError : Errno.ENODEV);
            return;
        }
        long handle = nextHandle++;
        files.put(handle, new OpenFile());
        fuse.answer(request, Fuse.structure(16).putLong(handle).putInt(OPEN_FLAGS));
    }

    private void read(Request request) {
        OpenFile file = files.get(request.handle());
        if (file != null && file.isReadable()) {
            fuse.answer(request, file.take(request.size()));
            notifyAll();
        } else if (file == null || !plugged) {
            fuse.error(request, Errno.EIO);
        } else if ((request.flags() & O_NONBLOCK) != 0 || file.isWaiting()) {
            fuse.error(request, Errno.EAGAIN);
        } else {
            file.waitFor(request);
        }
    }

    private void write(Request request) {
        if (!plugged) {
            fuse.error(request, Errno.ENODEV);
        } else if (request.size() < 2) {
            fuse.error(request, Errno.EINVAL);
        } else if (stalled) {
            stalledWrites.add(new StalledWrite(request, System.currentTimeMillis()));
        } else {
            carryOut(request);
        }
    }

    private void carryOut(Request write) {
        device.accept(write.written());
        fuse.answer(write, Fuse.structure(8).putInt(write.size()));
    }

    private void poll(Request request) {
        OpenFile file = files.get(request.handle());
        int events = POLLOUT;
        if (file != null) {
            file.polledBy(request.pollHandle());
            events |= file.isReadable() ? POLLIN : 0;
        }
        events |= plugged ? 0 : POLLERR | POLLHUP;
        fuse.answer(request, Fuse.structure(8).putInt(events));
    }

    private void ioctl(Request request) {
        if (!plugged) {
            fuse.error(request, Errno.ENODEV);
            return;
        }
        int command = request.ioctl();
        byte[] descriptor = identity.reportDescriptor();
        switch ((command >> 8 & 0xFF) == IOCTL_TYPE ? command & 0xFF : 0) {
            case 1 -> ioctl(request, 0, structure -> structure.putInt(descriptor.length));
            case 2 ->
                ioctl(
                        request,
                        0,
                        structure -> structure.putInt(descriptor.length).put(descriptor));
            case 3 ->
                ioctl(
                        request,
                        0,
                        structure -> structure
                                .putInt(BUS_USB)
                                .putShort((short) identity.vendor())
                                .putShort((short) identity.product()));
            case 4 -> text(request, identity.manufacturer() + " " + identity.title());
            case 5 -> text(request, "usb-virtual/input0");
            case 8 -> text(request, identity.serial());
            default -> fuse.error(request, Errno.ENOTTY);
        }
    }

    private void text(Request request, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
        int length = Math.min(request.ioctlOutputSize(), bytes.length);
        ioctl(request, length, structure -> structure.put(bytes, 0, length));
    }

    private void ioctl(Request request, int result, Consumer<ByteBuffer> content) {
        ByteBuffer structure = Fuse.structure(16 + request.ioctlOutputSize());
        structure.putInt(result).position(16);
        content.accept(structure);
        fuse.answer(request, structure);
    }

    /** Lets a system call go that a signal ended; false where it is none of this file. */
    synchronized boolean interrupt(long unique) {
        for (OpenFile file : files.values()) {
            Optional<Request> read = file.releaseIf(unique);
            if (read.isPresent()) {
                fuse.error(read.get(), Errno.EINTR);
                return true;
            }
        }
        return endStalledWrites(Errno.EINTR, write -> write.request().unique() == unique);
    }

    /**
     * The device sends a report to whoever has it open. A real device sends one when it is asked, about once in a
     * millisecond; this one waits a little for a slow reader, then the report is lost, as in the kernel.
     */
    synchronized void input(byte[] report) throws InterruptedException {
        long end = System.currentTimeMillis() + KEEP_BACK_MILLIS;
        while (plugged && files.values().stream().anyMatch(OpenFile::isFull)) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        for (OpenFile file : files.values()) {
            file.add(report);
            file.release().ifPresent(read -> fuse.answer(read, file.take(read.size())));
            wake(file);
        }
    }

    private void wake(OpenFile file) {
        OptionalLong handle = file.pollHandle();
        if (handle.isPresent()) {
            fuse.notifyPoll(handle.getAsLong());
        }
    }

    synchronized void stall(boolean on) {
        stalled = on;
        if (!on) {
            stalledWrites.forEach(write -> carryOut(write.request()));
            stalledWrites.clear();
        }
    }

    /** Gives up, as the system does, the writes that the device has not taken for too long. */
    synchronized void giveUpWrites(long nowMillis) {
        endStalledWrites(Errno.ETIMEDOUT, write -> nowMillis - write.sinceMillis() >= WRITE_MILLIS);
    }

    private boolean endStalledWrites(int errno, Predicate<StalledWrite> which) {
        List<StalledWrite> ended = stalledWrites.stream().filter(which).toList();
        ended.forEach(write -> fuse.error(write.request(), errno));
        return stalledWrites.removeAll(ended);
    }

    synchronized void openError(int errno) {
        openError = errno;
    }

    synchronized void unplug() {
        plugged = false;
        endStalledWrites(Errno.ENODEV, write -> true);
        for (OpenFile file : files.values()) {
            file.release().ifPresent(read -> fuse.error(read, Errno.EIO));
            wake(file);
        }
        notifyAll();
    }
}
