package org.rums.core.code;

import java.util.Optional;

/** The two ways an Activation Code is sealed; the suite alone decides tag and sizes (docs/protocol.md, section 4.1). */
public enum Suite {
    /** For typing: 8-byte tag, sizes from the table of short lengths. */
    SHORT(1, 8),
    /** For files: 16-byte tag, up to 32 KiB. */
    LONG(2, 16);

    /** The largest plaintext of the long suite, bytes. */
    public static final int LONG_MAX = 32_768;

    private static final int[] SHORT_SIZES = {11, 13, 16, 19, 22, 24, 27, 29, 32, 33, 36, 38, 41, 43, 46, 48};
    private static final int LONG_MIN = 49;

    private final int code;
    private final int tag;

    Suite(int code, int tag) {
        this.code = code;
        this.tag = tag;
    }

    /**
     * The number on the wire.
     *
     * @return 1 or 2
     */
    public int code() {
        return code;
    }

    /**
     * Bytes of the tag.
     *
     * @return 8 or 16
     */
    public int tag() {
        return tag;
    }

    /**
     * Finds a suite.
     *
     * @param code the number on the wire
     * @return the suite, or nothing
     */
    public static Optional<Suite> of(int code) {
        return code == 1 ? Optional.of(SHORT) : code == 2 ? Optional.of(LONG) : Optional.empty();
    }

    /**
     * The padded size for a content.
     *
     * @param content bytes of content
     * @return the smallest allowed plaintext that holds it, or nothing where it does not fit
     */
    public Optional<Integer> padded(int content) {
        if (this == LONG) {
            return content <= LONG_MAX ? Optional.of(Math.max(LONG_MIN, content)) : Optional.empty();
        }
        for (int size : SHORT_SIZES) {
            if (size >= content) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a plaintext may have this size.
     *
     * @param size bytes
     * @return true where {@link #padded} can give it
     */
    public boolean allows(int size) {
        return size > 0 && padded(size).filter(n -> n == size).isPresent();
    }
}
