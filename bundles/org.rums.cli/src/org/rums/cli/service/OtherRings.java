package org.rums.cli.service;

import java.util.List;
import java.util.function.LongPredicate;
import org.rums.core.code.CodeReader;
import org.rums.core.code.TransactionKey;
import org.rums.core.issue.RequestReader;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** Names the key ring that was probably meant, where the one in use does not fit. */
public final class OtherRings {
    private final Context context;

    /**
     * The rings of a home.
     *
     * @param context home and texts
     */
    public OtherRings(Context context) {
        this.context = context;
    }

    /**
     * Reads a Transaction Key; where it is of another vendor, the refusal names the rings that it may be for.
     *
     * @param vendor the ring in use
     * @param text what the user sent
     * @return the authentic request, to be closed
     * @throws RefusedException as {@link RequestReader#read}
     */
    public RequestReader.Reading read(Vendor vendor, String text) throws RefusedException {
        try {
            return new RequestReader(vendor.ring(), vendor.generations()).read(text);
        } catch (RefusedException e) {
            if (e.code() != ResultCode.OTHER_VENDOR) {
                throw e;
            }
            int hint = TransactionKey.parse(
                            CodeReader.read(text, Kind.TRANSACTION_KEY).body())
                    .vendorHint();
            throw named(e, vendor.name(), "ring.fits", id -> TransactionKey.vendorHint(id) == hint);
        }
    }

    /**
     * Adds the other rings to a refusal that a forgotten {@code --ring} may have caused.
     *
     * @param refused the refusal
     * @param used name of the ring in use
     * @return the same reason, with the names
     */
    public RefusedException named(RefusedException refused, String used) {
        return named(refused, used, "ring.others", id -> true);
    }

    private RefusedException named(RefusedException refused, String used, String key, LongPredicate fits) {
        List<String> names = rings().stream()
                .filter(ring -> ring.developerId().isPresent()
                        && fits.test(ring.developerId().getAsLong()))
                .map(KeyRings.Named::name)
                .filter(name -> !name.equals(used))
                .toList();
        if (names.isEmpty()) {
            return refused;
        }
        String said = context.messages().text(key, used, String.join(", ", names));
        String detail = refused.detail().isEmpty() ? said : refused.detail() + " " + said;
        return new RefusedException(refused.code(), detail, refused.item(), refused.number()).because(refused);
    }

    private List<KeyRings.Named> rings() {
        try {
            return new KeyRings(context).all();
        } catch (RefusedException e) {
            // the refusal that led here is told; this would only have explained it
            return List.of();
        }
    }
}
