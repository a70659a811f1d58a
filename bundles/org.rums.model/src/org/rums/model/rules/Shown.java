package org.rums.model.rules;

import java.time.Instant;
import org.rums.model.compile.Demand;

/** Values as arguments of texts. */
final class Shown {
    private Shown() {}

    /** A limit: a date for dates, else a number. */
    static Object limit(Demand demand, long limit) {
        return demand.kind() == Demand.Kind.DATE ? Instant.ofEpochSecond(limit) : (Object) limit;
    }
}
