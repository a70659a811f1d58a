package org.rums.core.code;

import org.rums.core.key.BoxId;
import org.rums.core.key.Primitives;
import org.rums.core.text.ShortForm;

/**
 * Four symbols that let people and programs tell which code belongs to which request. It protects nothing.
 *
 * <p>Source: docs/protocol.md, section 2.3.
 */
public final class MatchTag {
    private static final int SYMBOLS = 4;
    private static final byte[] DOMAIN = Primitives.ascii("RUMS-MT");

    private MatchTag() {}

    /**
     * The tag of a transaction.
     *
     * @param box which box
     * @param counter transaction counter
     * @return 20 bits
     */
    public static int of(BoxId box, int counter) {
        return vendorPart(box.developerId()) << 15 | boxPart(box) << 5 | counter & 31;
    }

    /**
     * The part that depends on the vendor only.
     *
     * @param developerId u32
     * @return 5 bits
     */
    public static int vendorPart(long developerId) {
        return (Primitives.sha256(DOMAIN, Primitives.u32(developerId))[0] & 0xFF) >>> 3;
    }

    /**
     * The part that depends on the box.
     *
     * @param box which box
     * @return 10 bits
     */
    public static int boxPart(BoxId box) {
        byte[] hash = Primitives.sha256(DOMAIN, Primitives.u32(box.developerId()), Primitives.u32(box.boxName()));
        return (hash[0] & 0xFF) << 2 | (hash[1] & 0xFF) >>> 6;
    }

    /**
     * Whether people mean a tag: in any case, with spaces or dashes between.
     *
     * @param tag 20 bits
     * @param typed by a person
     * @return true for the same four symbols
     */
    public static boolean means(int tag, String typed) {
        return text(tag).equalsIgnoreCase(typed.replaceAll("[\\s-]", ""));
    }

    /**
     * The tag as people see it.
     *
     * @param tag 20 bits
     * @return four symbols
     */
    public static String text(int tag) {
        return ShortForm.symbols(tag, SYMBOLS);
    }
}
