package org.rums.core.key;

import java.util.EnumMap;
import java.util.Map;

/**
 * The key of one box in one epoch and the keys below it, one for each purpose, each derived once, when first used.
 *
 * <p>Source: docs/protocol.md, section 2.2. Not safe for use by several threads.
 */
public final class BoxKeys implements AutoCloseable {
    /** What a derived key is for. */
    public enum Purpose {
        /** MAC of a Transaction Key. */
        REQUEST("RUMS request 1"),
        /** Seals an Activation Code. */
        ACTIVATION("RUMS activation 1"),
        /** Makes code ids. */
        CODE_ID("RUMS code id 1"),
        /** MAC of a Confirmation Code. */
        CONFIRMATION("RUMS confirmation 1"),
        /** Seals a snapshot. */
        SNAPSHOT("RUMS snapshot 1"),
        /** Seals the details of a confirmation. */
        DETAILS("RUMS details 1"),
        /** Tells the vendor's journal whether two orders are the same; no box uses it. */
        ORDER("RUMS order 1");

        private final byte[] info;

        Purpose(String label) {
            this.info = Primitives.ascii(label);
        }
    }

    private final Secret boxKey;
    private final Map<Purpose, Secret> derived = new EnumMap<>(Purpose.class);

    /**
     * Keys below a box key.
     *
     * @param boxKey 32 bytes; taken over, closed with this
     */
    public BoxKeys(Secret boxKey) {
        this.boxKey = boxKey;
    }

    /**
     * The box key itself, as FORMAT and REKEY carry it.
     *
     * @return 32 bytes, not a copy
     */
    public byte[] boxKey() {
        return boxKey.bytes();
    }

    /**
     * The key for a purpose.
     *
     * @param purpose what for
     * @return 32 bytes, not a copy
     */
    public byte[] key(Purpose purpose) {
        return derived.computeIfAbsent(
                        purpose, p -> Secret.owning(Primitives.expand(boxKey.bytes(), p.info, Primitives.KEY)))
                .bytes();
    }

    @Override
    public void close() {
        boxKey.close();
        derived.values().forEach(Secret::close);
        derived.clear();
    }
}
