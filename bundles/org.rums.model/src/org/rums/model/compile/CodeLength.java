package org.rums.model.compile;

import java.util.OptionalInt;
import org.rums.core.issue.Order;
import org.rums.core.licence.ItemCodec;
import org.rums.core.result.RefusedException;
import org.rums.core.text.ShortForm;
import org.rums.core.text.TextException;
import org.rums.model.UpdateProfile;

/**
 * How long an Activation Code is. Source: docs/protocol.md, section 4; docs/protocol/text.md, section 2.
 *
 * @param bytes of its content before padding
 * @param symbols of the short form, 52 to 124; nothing where it has only a file form
 */
public record CodeLength(int bytes, OptionalInt symbols) {
    /** Up to so many symbols a code is easy to type. */
    public static final int EASY = 60;
    /** Symbols of the longest short form. */
    public static final int MOST = 124;

    /** Bytes before the items: time and expiry. */
    private static final int HEAD = 4;

    /** Returns the length of the code for an order. */
    public static CodeLength of(Order order) {
        int bytes = HEAD + ItemCodec.encode(order.items()).length;
        boolean typed = bytes <= ShortForm.MAX_PLAINTEXT && !ItemCodec.needsLongSuite(order.items());
        return new CodeLength(bytes, typed ? OptionalInt.of(symbols(bytes)) : OptionalInt.empty());
    }

    /**
     * Returns the length with all parameters at their most; it may be more than the largest file holds.
     *
     * @param profile not changed
     * @param vendorTime seconds since 1970, from which relative dates count
     * @throws RefusedException PROFILE_FAULTY where no code can be made of it
     */
    public static CodeLength worst(UpdateProfile profile, long vendorTime) throws RefusedException {
        try (Compiled compiled = ProfileCompiler.assemble(profile, Values.longest(profile, vendorTime))) {
            return of(compiled.order());
        }
    }

    /** Tells whether it can be typed at all. */
    public boolean canBeTyped() {
        return symbols.isPresent();
    }

    private static int symbols(int bytes) {
        try {
            return ShortForm.activationSymbols(bytes);
        } catch (TextException e) {
            throw new IllegalStateException(e);
        }
    }
}
