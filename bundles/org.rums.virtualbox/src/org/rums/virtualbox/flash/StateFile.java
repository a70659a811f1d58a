package org.rums.virtualbox.flash;

import java.io.Closeable;
import java.io.IOException;

/** A state file as far as a flash writes it. */
interface StateFile extends Closeable {

    /** Writes some of the bytes at a place of the file. */
    void write(long at, byte[] bytes, int from, int length) throws IOException;

    /** Waits until the disk holds what was written. */
    void sync() throws IOException;
}
