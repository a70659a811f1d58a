package org.rums.cli;

import java.util.List;
import org.rums.cli.service.Context;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.licence.Item;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;

/** Holds up an end of a licence that is over already: mostly a typing error, and it takes the licence away. */
final class PastDates {
    private final Context context;

    PastDates(Context context) {
        this.context = context;
    }

    /** Refuses such items, or remarks them where they are meant. */
    void check(List<Item> items, long now, boolean allowed) {
        for (Item item : items) {
            if (item instanceof Item.Change change
                    && change.object() == ObjectType.EXPIRATION_DATE
                    && change.verb() == Verb.SET) {
                check(change.value(), now, allowed);
            }
        }
    }

    /** Refuses one date, or remarks it where it is meant. */
    void check(long date, long now, boolean allowed) {
        if (date >= now) {
            return;
        }
        if (!allowed) {
            throw new UsageException("usage.past", Times.shown(date));
        }
        context.output().warn("issue.past", Times.shown(date));
    }
}
