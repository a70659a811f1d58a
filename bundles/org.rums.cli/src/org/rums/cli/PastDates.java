package org.rums.cli;

import java.util.List;
import org.rums.cli.service.Context;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.StateDiff;
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

    /** Remarks licences that a change of days leaves over: SET alone says its date itself. */
    void checkEffect(LicenceState before, LicenceState after, List<Item> items, long now) {
        for (StateDiff.Row row : StateDiff.changes(before, after)) {
            boolean said = items.stream().anyMatch(item -> sets(item, row.appId()));
            if (!said && row.after().orElse(null) instanceof DataObject.ExpirationDate date && date.end() < now) {
                context.output().warn("issue.still-past", row.appId(), Times.shown(date.end()));
            }
        }
    }

    private static boolean sets(Item item, int appId) {
        return item instanceof Item.Change change
                && change.object() == ObjectType.EXPIRATION_DATE
                && change.verb() == Verb.SET
                && change.appId() == appId;
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
