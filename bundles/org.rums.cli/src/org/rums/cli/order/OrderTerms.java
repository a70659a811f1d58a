package org.rums.cli.order;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.code.Expiry;
import org.rums.core.issue.CodeEntry;
import org.rums.core.issue.Order;
import org.rums.core.issue.Overrides;
import org.rums.core.key.BoxId;
import org.rums.core.licence.Item;
import org.rums.core.result.ResultCode;

/**
 * What an order says beside its items.
 *
 * @param valid how long the code may be applied, such as {@code 30d}
 * @param range the boxes allowed, such as {@code 4F210000-4F21FFFF}
 * @param demandsState whether the state of the box has to be known
 */
public record OrderTerms(Optional<String> valid, Optional<String> range, boolean demandsState) {
    private static final int NAME = 8;

    /**
     * The order.
     *
     * @param items in order
     * @return with the terms
     * @throws UsageException where the terms cannot be understood
     */
    public Order order(List<Item> items) {
        return new Order(
                items, valid.map(OrderTerms::expiry).orElse(Expiry.NONE), range.map(OrderTerms::names), demandsState);
    }

    /**
     * How long a code may be applied.
     *
     * @param text such as {@code 30d}
     * @return one of the durations that there are
     * @throws UsageException for another one
     */
    public static Expiry expiry(String text) {
        Duration duration = Times.duration(text);
        return Expiry.of(duration).orElseThrow(() -> new UsageException("usage.expiry", text));
    }

    private static Order.NameRange names(String text) {
        String plain = text.replace("-", "").strip();
        if (plain.length() != 2 * NAME) {
            throw new UsageException("usage.range", text);
        }
        Optional<Long> first = BoxId.parse(plain.substring(0, NAME));
        Optional<Long> last = BoxId.parse(plain.substring(NAME));
        if (first.isEmpty() || last.isEmpty() || first.get() > last.get()) {
            throw new UsageException("usage.range", text);
        }
        return new Order.NameRange(first.get(), last.get());
    }

    /**
     * What an operator overrides.
     *
     * @param names such as {@code live-code}
     * @param reason for the journal
     * @return the overrides
     * @throws UsageException for another name, where either is missing, or for a reason of more than 1,000 bytes
     */
    public static Overrides overrides(List<String> names, Optional<String> reason) {
        if (names.isEmpty()) {
            if (reason.isPresent()) {
                throw new UsageException("usage.reason");
            }
            return Overrides.NONE;
        }
        Set<ResultCode> codes = EnumSet.noneOf(ResultCode.class);
        for (String name : names) {
            codes.add(Arrays.stream(ResultCode.values())
                    .filter(code ->
                            Overrides.POSSIBLE.contains(code) && word(code).equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("usage.override", name, possible())));
        }
        String why = reason.filter(text -> !text.isBlank()).orElseThrow(() -> new UsageException("usage.no-reason"));
        if (why.getBytes(StandardCharsets.UTF_8).length > CodeEntry.MAX_REASON) {
            throw new UsageException("usage.long-reason", CodeEntry.MAX_REASON);
        }
        return new Overrides(codes, why);
    }

    private static String possible() {
        return String.join(
                ", ", Overrides.POSSIBLE.stream().map(OrderTerms::word).sorted().toList());
    }

    private static String word(ResultCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
