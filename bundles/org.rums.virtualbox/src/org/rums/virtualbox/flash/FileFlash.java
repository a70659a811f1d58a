package org.rums.virtualbox.flash;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * A flash in a state file that outlasts the death of the program and, as far as the disk keeps its word, of the power.
 *
 * <p>The file begins with a {@link StateFileHeader} in a page of 4096 bytes, behind it the flash as it is. Writes and
 * erases gather in memory; {@link #sync} writes the byte ranges that changed and waits for the disk. The file is
 * readable by its owner only where the file system knows owners, and has one owner on the computer, whatever name it is
 * opened by; see {@link FileOwner}. Do not rename the file while it is open.
 *
 * <p>Errors: {@link BoxInUseException}, {@link FlashFileException} and {@link FlashIoException} on opening;
 * {@link FlashIoException} later, after which everything is refused until the file is opened again. Once open
 * it is not disturbed by an interrupt of the thread.
 */
public final class FileFlash implements Flash {

    /** Changed bytes closer together than this are written as one range. */
    private static final int GAP = 64;

    private final Closeable owner;
    private final StateFile file;
    private final MemoryFlash cells;
    private final byte[] stored;
    private final BitSet dirty = new BitSet();
    private boolean failed;
    private boolean closed;

    /**
     * Over a file that is open.
     *
     * @param owner closed with this
     * @param file closed with this
     * @param cells what it holds
     * @param stored the same as bytes, taken over
     */
    FileFlash(Closeable owner, StateFile file, MemoryFlash cells, byte[] stored) {
        this.owner = owner;
        this.file = file;
        this.cells = cells;
        this.stored = stored;
    }

    /** Makes a new state file with an erased flash that {@code layout} fits, and opens it. */
    public static FileFlash create(Path path, FlashLayout layout) {
        return inOwnership(path, owner -> {
            createFile(owner.path(), layout);
            return openFile(owner);
        });
    }

    /** Opens a state file. */
    public static FileFlash open(Path path) {
        return inOwnership(path, FileFlash::openFile);
    }

    /** Opens the state file, or makes it when there is none. */
    public static FileFlash openOrCreate(Path path, FlashLayout layout) {
        return inOwnership(path, owner -> {
            if (!Files.exists(owner.path())) {
                createFile(owner.path(), layout);
            }
            return openFile(owner);
        });
    }

    @Override
    public int sectorSize() {
        return cells.sectorSize();
    }

    @Override
    public int sectors() {
        return cells.sectors();
    }

    @Override
    public byte[] read(int offset, int length) {
        requireOpen();
        return cells.read(offset, length);
    }

    @Override
    public void write(int offset, byte[] bytes) {
        requireOpen();
        cells.write(offset, bytes);
        if (bytes.length > 0) {
            dirty.set(offset / sectorSize(), (offset + bytes.length - 1) / sectorSize() + 1);
        }
    }

    @Override
    public void erase(int sector) {
        requireOpen();
        cells.erase(sector);
        dirty.set(sector);
    }

    @Override
    public void sync() {
        requireOpen();
        try {
            boolean changed = false;
            for (int s = dirty.nextSetBit(0); s >= 0; s = dirty.nextSetBit(s + 1)) {
                changed |= writeChanges(s * sectorSize());
            }
            if (changed) {
                file.sync();
            }
            dirty.clear();
        } catch (IOException e) {
            failed = true;
            throw new FlashIoException("the state file cannot be written", e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (owner;
                file) {
            dirty.clear();
        } catch (IOException e) {
            throw new FlashIoException("the state file cannot be closed", e);
        }
    }

    /** Writes the ranges of one sector that differ from what the file holds. */
    private boolean writeChanges(int start) throws IOException {
        byte[] now = cells.read(start, sectorSize());
        int from = -1;
        int last = -1;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != stored[start + i]) {
                if (from >= 0 && i - last > GAP) {
                    writeRange(start, now, from, last + 1);
                    from = i;
                }
                from = from < 0 ? i : from;
                last = i;
            }
        }
        if (from >= 0) {
            writeRange(start, now, from, last + 1);
        }
        return from >= 0;
    }

    private void writeRange(int start, byte[] now, int from, int to) throws IOException {
        file.write((long) StateFileHeader.PAGE + start + from, now, from, to - from);
        System.arraycopy(now, from, stored, start + from, to - from);
    }

    private void requireOpen() {
        if (failed || closed) {
            throw new FlashException("the state file is closed or has failed");
        }
    }

    private static void createFile(Path path, FlashLayout layout) throws IOException {
        if (Files.exists(path)) {
            throw new FlashFileException(FlashFileException.Reason.EXISTS, path + " is there already");
        }
        StateFileHeader header = new StateFileHeader(layout.sectorSize(), layout.sectors());
        byte[] blank = MemoryFlash.erased(layout.sectorSize(), layout.sectors()).contents();
        OwnerFiles.create(path, header.encode(), blank);
    }

    private static FileFlash openFile(FileOwner owner) throws IOException {
        if (!Files.isRegularFile(owner.path())) {
            throw new FlashFileException(FlashFileException.Reason.MISSING, "no state file " + owner.path());
        }
        owner.holdFile();
        RandomAccessFile file = new RandomAccessFile(owner.path().toFile(), "rw");
        try {
            owner.lock(file.getChannel());
            byte[] page = new byte[(int) Math.min(StateFileHeader.PAGE, file.length())];
            file.readFully(page);
            StateFileHeader header = StateFileHeader.parse(page, file.length());
            byte[] contents = new byte[header.sectorSize() * header.sectors()];
            file.readFully(contents);
            file.getFD().sync();
            return new FileFlash(
                    owner, new OpenStateFile(file), MemoryFlash.of(header.sectorSize(), contents), contents);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Runs a step while the file is owned, and gives the ownership up again when it fails. */
    private static FileFlash inOwnership(Path path, Step step) {
        try {
            FileOwner owner = FileOwner.take(path);
            try {
                return step.run(owner);
            } catch (IOException | RuntimeException e) {
                owner.close();
                throw e;
            }
        } catch (IOException e) {
            throw new FlashIoException("the state file " + path + " cannot be opened", e);
        }
    }

    private interface Step {
        FileFlash run(FileOwner owner) throws IOException;
    }
}
