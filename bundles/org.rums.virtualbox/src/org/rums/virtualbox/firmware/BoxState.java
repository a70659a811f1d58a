package org.rums.virtualbox.firmware;

import java.util.Optional;
import org.rums.core.licence.LicenceState;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Everything that a box keeps. Immutable; each change makes a new one, which a commit puts in force.
 *
 * <p>Source: docs/protocol/box.md, section 1.
 *
 * @param unit what it got at the factory
 * @param commitCounter u24, one more with every formatting and every commit that a code of the vendor causes
 * @param transactionCounter the one used last, u24
 * @param formatting keys and identity, absent in a blank box
 * @param licence label, epoch and partitions, absent in a blank box
 * @param zones bytes of the partitions' zones
 * @param transactions open, answered and closed
 * @param time latest time seen
 */
record BoxState(
        Unit unit,
        int commitCounter,
        int transactionCounter,
        Optional<Formatting> formatting,
        Optional<LicenceState> licence,
        Zones zones,
        Transactions transactions,
        BoxTime time) {
    static final int MAX_COUNTER = 0xFFFFFF;

    static BoxState manufactured(Unit unit) {
        return new BoxState(
                unit, 0, 0, Optional.empty(), Optional.empty(), Zones.NONE, Transactions.NONE, BoxTime.NEVER);
    }

    Formatting formatted() throws RefusedException {
        return formatting.orElseThrow(() -> new RefusedException(ResultCode.NOT_FORMATTED, ""));
    }

    LicenceState held() throws RefusedException {
        return licence.orElseThrow(() -> new RefusedException(ResultCode.NOT_FORMATTED, ""));
    }

    BoxState with(LicenceState next) {
        return new BoxState(
                unit, commitCounter, transactionCounter, formatting, Optional.of(next), zones, transactions, time);
    }

    BoxState with(Zones next) {
        return new BoxState(unit, commitCounter, transactionCounter, formatting, licence, next, transactions, time);
    }

    BoxState with(Transactions next) {
        return new BoxState(unit, commitCounter, transactionCounter, formatting, licence, zones, next, time);
    }

    BoxState with(BoxTime next) {
        return new BoxState(unit, commitCounter, transactionCounter, formatting, licence, zones, transactions, next);
    }

    BoxState with(Formatting next) {
        return new BoxState(
                unit, commitCounter, transactionCounter, Optional.of(next), licence, zones, transactions, time);
    }

    BoxState counted(int transaction) {
        return new BoxState(unit, commitCounter, transaction, formatting, licence, zones, transactions, time);
    }

    /** Blank but for what the box keeps for ever and what it said last. */
    BoxState wiped(Answered last) {
        Transactions said = Transactions.NONE.answered(last);
        return new BoxState(
                unit,
                commitCounter,
                transactionCounter,
                Optional.empty(),
                Optional.empty(),
                Zones.NONE,
                said,
                BoxTime.NEVER);
    }

    BoxState formattedAs(Formatting owner, LicenceState content, Zones bytes, long now) {
        return new BoxState(
                unit,
                commitCounter,
                transactionCounter,
                Optional.of(owner),
                Optional.of(content),
                bytes,
                Transactions.NONE,
                new BoxTime(now, Optional.empty()));
    }

    /** The same with the next commit counter, for what the vendor has done. */
    BoxState next() throws RefusedException {
        if (commitCounter >= MAX_COUNTER) {
            throw new RefusedException(ResultCode.STORAGE_FAILED, "The commit counter is used up.");
        }
        return new BoxState(
                unit, commitCounter + 1, transactionCounter, formatting, licence, zones, transactions, time);
    }
}
