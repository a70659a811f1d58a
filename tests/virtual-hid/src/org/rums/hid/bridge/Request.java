package org.rums.hid.bridge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A request of the kernel. Source: the structures of {@code linux/fuse.h}; numbers are in the order of the machine.
 *
 * @param opcode what is wanted
 * @param unique names the request in its answer
 * @param node the file it is about
 * @param bytes all of it, with its head of 40 bytes
 */
record Request(int opcode, long unique, long node, ByteBuffer bytes) {
    static final int HEAD = 40;
    static final int LOOKUP = 1;
    static final int FORGET = 2;
    static final int GETATTR = 3;
    static final int OPEN = 14;
    static final int READ = 15;
    static final int WRITE = 16;
    static final int RELEASE = 18;
    static final int INIT = 26;
    static final int OPENDIR = 27;
    static final int READDIR = 28;
    static final int RELEASEDIR = 29;
    static final int ACCESS = 34;
    static final int INTERRUPT = 36;
    static final int IOCTL = 39;
    static final int POLL = 40;
    static final int BATCH_FORGET = 42;

    private static final int WRITE_HEAD = 40;

    static Request parse(byte[] raw) {
        ByteBuffer bytes = ByteBuffer.wrap(raw).order(ByteOrder.nativeOrder());
        return new Request(bytes.getInt(4), bytes.getLong(8), bytes.getLong(16), bytes);
    }

    /** The name that LOOKUP asks for. */
    String name() {
        return new String(bytes.array(), HEAD, bytes.capacity() - HEAD - 1, StandardCharsets.UTF_8);
    }

    /** The handle of an open file: first field of READ, WRITE, RELEASE, IOCTL and POLL. */
    long handle() {
        return bytes.getLong(HEAD);
    }

    /** The request that INTERRUPT is about. */
    long interrupted() {
        return bytes.getLong(HEAD);
    }

    /** The handle by which the kernel is told that POLL may have another answer. */
    long pollHandle() {
        return bytes.getLong(HEAD + 8);
    }

    /** Most bytes that READ takes. */
    int size() {
        return bytes.getInt(HEAD + 16);
    }

    /** What ACCESS asks for: reading, writing; 0 for whether the file is there. */
    int accessMask() {
        return bytes.getInt(HEAD);
    }

    /** The flags with which the file was opened, in READ. */
    int flags() {
        return bytes.getInt(HEAD + 32);
    }

    /** The bytes to be written. */
    byte[] written() {
        int from = HEAD + WRITE_HEAD;
        return Arrays.copyOfRange(bytes.array(), from, from + size());
    }

    int ioctl() {
        return bytes.getInt(HEAD + 12);
    }

    int ioctlOutputSize() {
        return bytes.getInt(HEAD + 28);
    }
}
