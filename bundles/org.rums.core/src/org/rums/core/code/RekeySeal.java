package org.rums.core.code;

import java.util.Optional;
import org.rums.core.key.Primitives;

/** The box key of a new epoch, sealed inside a REKEY item. Source: docs/protocol.md, section 5.3. */
public final class RekeySeal {
    private static final byte[] DOMAIN = Primitives.ascii("RUMS-R1");

    private RekeySeal() {}

    /**
     * Seals a new box key.
     *
     * @param transaction which transaction carries it
     * @param newEpoch the epoch of the new key
     * @param boxKey 32 bytes
     * @param rekey K_rekey of the box
     * @return 48 bytes
     */
    public static byte[] seal(Transaction transaction, long newEpoch, byte[] boxKey, byte[] rekey) {
        return Primitives.seal(rekey, nonce(transaction, newEpoch), aad(transaction, newEpoch), boxKey, Primitives.TAG);
    }

    /**
     * Opens it, in the box.
     *
     * @param transaction which transaction carried it
     * @param newEpoch the epoch that the item names
     * @param sealed 48 bytes
     * @param rekey K_rekey of the box
     * @return the new box key, or nothing where it was not made with the rekey root
     */
    public static Optional<byte[]> open(Transaction transaction, long newEpoch, byte[] sealed, byte[] rekey) {
        return Primitives.open(rekey, nonce(transaction, newEpoch), aad(transaction, newEpoch), sealed, Primitives.TAG);
    }

    private static byte[] nonce(Transaction transaction, long newEpoch) {
        return org.bouncycastle.util.Arrays.concatenate(
                new byte[] {'R'},
                Primitives.u32(transaction.counter()),
                Primitives.u32(transaction.mark()),
                new byte[] {(byte) (newEpoch >> 16), (byte) (newEpoch >> 8), (byte) newEpoch});
    }

    private static byte[] aad(Transaction transaction, long newEpoch) {
        return org.bouncycastle.util.Arrays.concatenate(new byte[][] {
            DOMAIN,
            Primitives.u32(transaction.box().developerId()),
            Primitives.u32(transaction.box().boxName()),
            Primitives.u16(transaction.generation()),
            Primitives.u32(newEpoch)
        });
    }
}
