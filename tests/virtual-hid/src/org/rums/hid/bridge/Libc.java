package org.rums.hid.bridge;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** The few calls of the C library that Java has no word for. */
interface Libc extends Library {
    Libc INSTANCE = Native.load("c", Libc.class);

    int O_RDWR = 2;
    int O_CLOEXEC = 0x80000;
    int MNT_FORCE = 1;
    int MNT_DETACH = 2;

    int open(String path, int flags);

    NativeLong read(int file, Pointer into, NativeLong most);

    NativeLong write(int file, byte[] from, NativeLong count);

    int mount(String source, String target, String type, NativeLong flags, String options);

    int umount2(String target, int flags);
}
