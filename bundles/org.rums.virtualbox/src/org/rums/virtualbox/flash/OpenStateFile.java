package org.rums.virtualbox.flash;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * The state file on the disk.
 *
 * @param file open for writing; closed with this
 */
record OpenStateFile(RandomAccessFile file) implements StateFile {

    @Override
    public void write(long at, byte[] bytes, int from, int length) throws IOException {
        file.seek(at);
        file.write(bytes, from, length);
    }

    @Override
    public void sync() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
