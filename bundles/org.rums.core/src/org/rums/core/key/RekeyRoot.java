package org.rums.core.key;

import java.security.SecureRandom;

/**
 * The root of the keys that only REKEY uses; kept offline, apart from the key ring.
 *
 * <p>Source: docs/protocol.md, sections 2.1 and 5.3.
 */
public final class RekeyRoot implements AutoCloseable {
    private static final byte[] SALT = Primitives.ascii("RUMS-K1");
    private static final byte[] INFO = Primitives.ascii("RUMS rekey 1");

    private final Secret root;

    /**
     * A root.
     *
     * @param root 32 bytes; taken over
     */
    public RekeyRoot(Secret root) {
        if (root.length() != Primitives.KEY) {
            throw new IllegalArgumentException("a rekey root has 32 bytes");
        }
        this.root = root;
    }

    /**
     * Draws a new root.
     *
     * @param random source
     * @return a new root
     */
    public static RekeyRoot create(SecureRandom random) {
        return new RekeyRoot(Secret.random(Primitives.KEY, random));
    }

    /**
     * The root itself, to be written to its file.
     *
     * @return 32 bytes, not a copy
     */
    public byte[] bytes() {
        return root.bytes();
    }

    /**
     * K_rekey of a box.
     *
     * @param box which box
     * @param generation its format generation
     * @return 32 bytes
     */
    public Secret keyOf(BoxId box, int generation) {
        try (Secret prk = Secret.owning(Primitives.extract(SALT, root.bytes()))) {
            byte[] info = org.bouncycastle.util.Arrays.concatenate(
                    INFO, Primitives.u32(box.developerId()), Primitives.u32(box.boxName()), Primitives.u16(generation));
            return Secret.owning(Primitives.expand(prk.bytes(), info, Primitives.KEY));
        }
    }

    @Override
    public void close() {
        root.close();
    }
}
