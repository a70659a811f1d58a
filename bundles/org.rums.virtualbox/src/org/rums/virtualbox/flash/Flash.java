package org.rums.virtualbox.flash;

/**
 * A raw flash device: {@code sectors() * sectorSize()} bytes, erased by the sector, written by the byte range.
 *
 * <p>Offsets and lengths are in bytes, sectors count from 0. A byte can be written once after its sector was erased; a
 * write onto a byte that is not {@link #ERASED} is a program error ({@link IllegalStateException}). One
 * {@link #write} is one physical write: when the power goes it may have been applied in part. What was written or
 * erased since the last {@link #sync} may be lost in part and in any order; what was there at {@link #sync} stays.
 *
 * <p>Arguments outside the device are refused with {@link IndexOutOfBoundsException}; a device that fails throws
 * {@link FlashIoException}. Used by one thread at a time.
 */
public interface Flash extends AutoCloseable {

    /** The value of every byte of an erased sector. */
    byte ERASED = (byte) 0xFF;

    /** Returns the size of a sector in bytes. */
    int sectorSize();

    /** Returns the number of sectors. */
    int sectors();

    /** Returns a copy of {@code length} bytes from {@code offset}. */
    byte[] read(int offset, int length);

    /** Writes all bytes to erased bytes from {@code offset} on, as one physical write. */
    void write(int offset, byte[] bytes);

    /** Sets every byte of the sector to {@link #ERASED}. */
    void erase(int sector);

    /** Barrier: returns when everything written and erased so far outlasts a power cut. */
    void sync();

    /** Releases the device; what was not synced may be lost. */
    @Override
    void close();

    /** Returns whether all {@code length} bytes from {@code offset} are {@link #ERASED}. */
    default boolean isErased(int offset, int length) {
        for (byte b : read(offset, length)) {
            if (b != ERASED) {
                return false;
            }
        }
        return true;
    }
}
