package org.rums.core.licence;

import java.util.Optional;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** What a verb makes of one object with a number (docs/protocol.md, section 5.1). */
final class Changes {
    private Changes() {}

    static DataObject changed(Item.Change change, Optional<DataObject> held, long vendorTime) throws RefusedException {
        ObjectType type = change.object();
        if (change.verb() == Verb.SET) {
            return fresh(type, change.value(), vendorTime);
        }
        if (held.isEmpty() && change.verb() == Verb.UNLIMITED && type.unit() == Unit.SEATS) {
            return fresh(type, type.unlimited(), vendorTime);
        }
        DataObject object = held.orElseThrow(() -> absent(type));
        if (change.verb() == Verb.UNLIMITED) {
            return unlimited(object);
        }
        if (object.unlimited()) {
            throw overflow("It is unlimited.");
        }
        return change.verb() == Verb.EXTEND
                ? extended((ExpirationDate) object, change.value(), vendorTime)
                : moved(object, change.verb() == Verb.ADD ? change.value() : -change.value());
    }

    static RefusedException absent(ObjectType type) {
        return new RefusedException(ResultCode.OBJECT_ABSENT, type + ".");
    }

    private static DataObject fresh(ObjectType type, long value, long vendorTime) {
        return switch (type) {
            case USAGE_COUNTER -> UsageCounter.full(value);
            case EXPIRATION_DATE -> new ExpirationDate(value);
            case RELATIVE_EXPIRATION -> new RelativeExpiration((int) value, 0);
            case EXPIRATION_DAYS -> new ExpirationDays((int) value, vendorTime);
            case TIME_ALLOWED -> TimeAllowed.full(value);
            case LOCAL_SEATS -> new LocalSeats((int) value);
            case NETWORK_SEATS -> new NetworkSeats((int) value);
            default -> throw new IllegalArgumentException(type + " has no number");
        };
    }

    private static DataObject unlimited(DataObject object) {
        if (object instanceof RelativeExpiration relative) {
            return new RelativeExpiration(Limits.U16, relative.firstRun());
        }
        if (object instanceof ExpirationDays days) {
            return new ExpirationDays(Limits.U16, days.formatted());
        }
        return fresh(object.type(), object.type().unlimited(), 0);
    }

    private static DataObject moved(DataObject object, long amount) throws RefusedException {
        if (object instanceof UsageCounter runs) {
            return new UsageCounter(u32(runs.left() + amount), u32(runs.granted() + amount));
        }
        if (object instanceof TimeAllowed minutes) {
            return new TimeAllowed(u32(minutes.left() + amount), u32(minutes.granted() + amount));
        }
        if (object instanceof ExpirationDate date) {
            return new ExpirationDate(u32(date.end() + amount * Limits.DAY));
        }
        if (object instanceof RelativeExpiration relative) {
            return new RelativeExpiration(u16(relative.days() + amount), relative.firstRun());
        }
        if (object instanceof ExpirationDays days) {
            return new ExpirationDays(u16(days.days() + amount), days.formatted());
        }
        return fresh(object.type(), u16(object.number().orElseThrow() + amount), 0);
    }

    private static DataObject extended(ExpirationDate date, long days, long vendorTime) throws RefusedException {
        return new ExpirationDate(u32(Math.max(date.end(), vendorTime) + days * Limits.DAY));
    }

    private static long u32(long result) throws RefusedException {
        return bounded(result, Limits.U32);
    }

    private static int u16(long result) throws RefusedException {
        return (int) bounded(result, Limits.U16);
    }

    private static long bounded(long result, long unlimited) throws RefusedException {
        if (result < 0 || result >= unlimited) {
            throw overflow("It would be " + result + ".");
        }
        return result;
    }

    private static RefusedException overflow(String detail) {
        return new RefusedException(ResultCode.OVERFLOW, detail);
    }
}
