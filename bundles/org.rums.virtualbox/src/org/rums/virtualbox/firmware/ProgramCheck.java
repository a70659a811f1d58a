package org.rums.virtualbox.firmware;

import java.util.OptionalLong;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What a program's start tests, in the order of docs/protocol/box.md, section 6.
 *
 * @param licence what the box holds
 * @param latest latest time seen before this command
 * @param host time of the host
 * @param now what counts as the present time
 */
record ProgramCheck(LicenceState licence, long latest, long host, long now) {
    private static final long HOUR = 3600;

    /** The partition, which must hold something. */
    Partition partition(int appId) throws RefusedException {
        Partition partition = licence.partition(appId)
                .orElseThrow(() -> new RefusedException(ResultCode.NO_LICENCE, "No partition " + appId + "."));
        if (partition.all().isEmpty()) {
            throw new RefusedException(ResultCode.NO_LICENCE, "Partition " + appId + " is empty.");
        }
        return partition;
    }

    /** Clock, dates, minutes and runs. */
    void require(Partition partition) throws RefusedException {
        clock(partition);
        for (ObjectType type :
                new ObjectType[] {ObjectType.EXPIRATION_DATE, ObjectType.EXPIRATION_DAYS, ObjectType.RELATIVE_EXPIRATION
                }) {
            OptionalLong end = partition.object(type).map(ProgramCheck::end).orElse(OptionalLong.empty());
            if (end.isPresent() && now >= end.getAsLong()) {
                throw new RefusedException(ResultCode.LICENCE_EXPIRED, "");
            }
        }
        left(partition, ObjectType.TIME_ALLOWED, ResultCode.LICENCE_EXPIRED);
        left(partition, ObjectType.USAGE_COUNTER, ResultCode.COUNTER_USED_UP);
    }

    /** Which kind of seat a start takes; it must be free. */
    Seats.Kind seat(Partition partition, boolean network, Seats seats) throws RefusedException {
        Seats.Kind kind = network ? Seats.Kind.NETWORK : Seats.Kind.LOCAL;
        ObjectType type = network ? ObjectType.NETWORK_SEATS : ObjectType.LOCAL_SEATS;
        OptionalLong granted = partition.object(type).map(DataObject::number).orElse(OptionalLong.empty());
        if (granted.isEmpty() && network) {
            throw new RefusedException(ResultCode.NO_LICENCE, "There are no network licences.");
        }
        boolean counted = granted.isPresent();
        boolean taken = counted
                && granted.getAsLong() != Limits.U16
                && seats.used(partition.appId(), kind) >= granted.getAsLong();
        if (taken || seats.full()) {
            throw new RefusedException(ResultCode.NO_FREE_SEAT, "");
        }
        return counted ? kind : Seats.Kind.FREE;
    }

    private void clock(Partition partition) throws RefusedException {
        boolean dated = partition.object(ObjectType.EXPIRATION_DATE).isPresent()
                || partition.object(ObjectType.EXPIRATION_DAYS).isPresent()
                || partition.object(ObjectType.RELATIVE_EXPIRATION).isPresent();
        if (dated && host < latest - HOUR) {
            throw new RefusedException(ResultCode.CLOCK_SET_BACK, "");
        }
    }

    private static void left(Partition partition, ObjectType type, ResultCode otherwise) throws RefusedException {
        OptionalLong left = partition.object(type).map(DataObject::number).orElse(OptionalLong.empty());
        if (left.isPresent() && left.getAsLong() == 0) {
            throw new RefusedException(otherwise, "");
        }
    }

    /** When an object ends the licence; nothing where it does not, or not yet. */
    private static OptionalLong end(DataObject object) {
        if (object.unlimited()) {
            return OptionalLong.empty();
        }
        if (object instanceof ExpirationDate date) {
            return OptionalLong.of(date.end());
        }
        if (object instanceof ExpirationDays days) {
            return OptionalLong.of(days.formatted() + days.days() * Limits.DAY);
        }
        if (object instanceof RelativeExpiration relative && relative.firstRun() != 0) {
            return OptionalLong.of(relative.firstRun() + relative.days() * Limits.DAY);
        }
        return OptionalLong.empty();
    }
}
