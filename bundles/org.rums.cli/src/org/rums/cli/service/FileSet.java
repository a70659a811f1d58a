package org.rums.cli.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rums.core.result.RefusedException;

/**
 * Files that belong together: where one of them cannot be made, those made before it are taken back. A file that was
 * there before is never touched.
 */
public final class FileSet implements AutoCloseable {
    private final List<Path> made = new ArrayList<>();
    private boolean kept;

    /** Makes a file, whole or not at all. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Makes it.
         *
         * @param file where no file is yet
         * @throws RefusedException EXISTS_ALREADY, FILE_FAILED; then it is not there
         */
        void make(Path file) throws RefusedException;
    }

    /**
     * Makes a file of the set.
     *
     * @param file where no file is yet
     * @param maker makes it
     * @throws RefusedException as the maker
     */
    public void make(Path file, Maker maker) throws RefusedException {
        maker.make(file);
        made.add(file);
    }

    /** Says that the set is complete. */
    public void keep() {
        kept = true;
    }

    /** Takes the files back, unless the set is complete. */
    @Override
    public void close() {
        if (!kept) {
            made.forEach(TextFiles::discard);
        }
    }
}
