package org.rums.core.keyfile;

import java.nio.file.Path;
import java.util.Arrays;

/** A process that replaces a file by one content after the other until it is killed. */
final class FileWriter {
    static final int LENGTH = 1 << 20;

    private FileWriter() {}

    public static void main(String[] arguments) throws Exception {
        byte[] content = new byte[LENGTH];
        for (byte value = 1; ; value = (byte) (value + 1)) {
            Arrays.fill(content, value);
            OwnerOnly.writeForAll(Path.of(arguments[0]), content, true);
            System.out.println(value);
        }
    }
}
