package org.rums.model.file;

import java.io.OutputStream;
import java.util.Arrays;
import org.rums.core.key.Secret;

/** Collects secret bytes: what it outgrows and what it still holds on closing is zeroed. */
final class SecretBuffer extends OutputStream {
    private byte[] bytes = new byte[1 << 16];
    private int length;

    @Override
    public void write(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
    }

    @Override
    public void write(byte[] source, int offset, int count) {
        reserve(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
    }

    private void reserve(int count) {
        if (count > bytes.length - length) {
            byte[] larger = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            Arrays.fill(bytes, (byte) 0);
            bytes = larger;
        }
    }

    /** Returns a copy of what was written. */
    Secret content() {
        return Secret.owning(Arrays.copyOf(bytes, length));
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        length = 0;
    }
}
