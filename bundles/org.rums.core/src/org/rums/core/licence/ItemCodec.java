package org.rums.core.licence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.WireException;

/**
 * Items as bytes. There is exactly one encoding of a list of items, and everything else is refused, so a code that
 * parses encodes to the same bytes again. Source: docs/protocol.md, section 5.
 */
public final class ItemCodec {
    private ItemCodec() {}

    /**
     * Encodes items without padding and without a zero byte at the end.
     *
     * @param items at most 64
     * @return their bytes
     * @throws IllegalArgumentException if the list breaks a rule: too many, a special twice, WIPE beside a change
     */
    public static byte[] encode(List<Item> items) {
        listRule(items).ifPresent(rule -> {
            throw new IllegalArgumentException(rule);
        });
        return new ItemWriter().write(items);
    }

    /**
     * Parses the items of a plaintext of either suite.
     *
     * @param padded the plaintext from the items on, with or without padding
     * @return the items
     * @throws RefusedException MALFORMED with the place of the item that breaks a rule
     */
    public static List<Item> parse(byte[] padded) throws RefusedException {
        ItemReader reader = new ItemReader(new ByteCursor(padded));
        List<Item> items;
        try {
            items = reader.read();
        } catch (WireException | IllegalArgumentException e) {
            throw new RefusedException(
                            ResultCode.MALFORMED,
                            "Item " + reader.place() + ": " + e.getMessage() + ".",
                            reader.place())
                    .because(e);
        }
        Optional<String> rule = listRule(items);
        if (rule.isPresent()) {
            throw new RefusedException(ResultCode.MALFORMED, rule.get() + ".");
        }
        return items;
    }

    /** Tells whether items may travel in the long suite only. */
    public static boolean needsLongSuite(List<Item> items) {
        return items.stream().anyMatch(Item.Rekey.class::isInstance);
    }

    private static Optional<String> listRule(List<Item> items) {
        if (items.size() > Limits.ITEMS) {
            return Optional.of("more than " + Limits.ITEMS + " items");
        }
        Set<Special> seen = EnumSet.noneOf(Special.class);
        for (Item item : items) {
            Optional<Special> special = item.special().filter(kind -> kind != Special.REQUIRE);
            if (special.isPresent() && !seen.add(special.get())) {
                return Optional.of(special.get() + " stands twice");
            }
        }
        if (seen.contains(Special.WIPE) && items.stream().filter(Item::changes).count() > 1) {
            return Optional.of("WIPE stands beside another change");
        }
        return Optional.empty();
    }
}
