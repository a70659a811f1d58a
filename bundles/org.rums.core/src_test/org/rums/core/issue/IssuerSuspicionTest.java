package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.code.Expiry;
import org.rums.core.code.Transaction;
import org.rums.core.licence.Item;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** What a box that was wiped, or put back, asks for is suspected, in words by which an operator can judge it. */
class IssuerSuspicionTest {
    private static final Item DATE = new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_000_000L);
    private static final Item WIPE = new Item.Plain(Special.WIPE);

    @TempDir
    Path folder;

    private static RefusedException assertRefused(ResultCode code, Executable call) {
        RefusedException refused = assertThrows(RefusedException.class, call);
        assertEquals(code, refused.code());
        return refused;
    }

    @Test
    void attack12WhatAsksAfterAConfirmedWipeIsSuspected() throws Exception {
        try (IssuerDesk desk = IssuerDesk.in(folder)) {
            Transaction first = desk.box.open(7);
            Transaction open = desk.box.open(8);
            Issued wipe = desk.issue(first, WIPE);
            desk.confirm(desk.box.confirm(first, wipe.code(), ResultCode.OK, true));
            assertTrue(desk.issue(first, WIPE).again(), "a code that left may be sent again");
            assertRefused(ResultCode.TRANSACTION_CLOSED, () -> desk.issue(first, DATE));
            assertRefused(ResultCode.CLONE_SUSPECTED, () -> desk.issue(open, DATE));
            Transaction fresh = desk.box.open(9);
            desk.reopen();
            RefusedException suspected = assertRefused(ResultCode.CLONE_SUSPECTED, () -> desk.issue(fresh, DATE));
            assertTrue(suspected.detail().contains("2027-01-15T08:00:00Z"), suspected.detail());
            Overrides looked = Overrides.all("looked at it");
            assertFalse(desk.issue(desk.box.typedKey(fresh), DATE, Expiry.NONE, looked)
                    .again());
            desk.formatAgain();
            assertFalse(desk.issue(desk.box.open(10), DATE).again());
        }
    }

    @Test
    void aWipeThatTheBoxRefusedEndsNothing() throws Exception {
        try (IssuerDesk desk = IssuerDesk.in(folder)) {
            Transaction first = desk.box.open(7);
            Issued wipe = desk.issue(first, WIPE);
            desk.confirm(desk.box.confirm(first, wipe.code(), ResultCode.CONDITION_NOT_MET, false));
            desk.confirm(desk.box.confirm(first, wipe.code(), ResultCode.REJECTED, true));
            assertFalse(desk.issue(desk.box.open(8), DATE).again());
        }
    }

    @Test
    void aSnapshotThatComesInLateIsSuspectedWithBothDates() throws Exception {
        try (IssuerDesk desk = IssuerDesk.in(folder)) {
            Transaction made = desk.box.open(1);
            desk.box.commits(15);
            String late = desk.box.keyFile(made, desk.box.snapshot(made));
            Transaction next = desk.box.open(2);
            desk.box.commits(16);
            String early = desk.box.keyFile(next, desk.box.snapshot(next));
            desk.now += 3600;
            desk.issue(early, DATE, Expiry.NONE, Overrides.NONE);
            desk.now += 3600;
            desk.reopen();
            for (int i = 0; i < 2; i++) {
                RefusedException suspected = assertRefused(
                        ResultCode.CLONE_SUSPECTED, () -> desk.issue(late, DATE, Expiry.NONE, Overrides.NONE));
                assertEquals(
                        "The commit counter of the box went back. This state is of 2027-01-15T08:00:00Z by the box's"
                                + " clock, with commit counter 15. Commit counter 16 came in on 2027-01-15T09:00:00Z.",
                        suspected.detail());
            }
        }
    }

    @Test
    void anotherMarkIsToldWithItsDate() throws Exception {
        try (IssuerDesk desk = IssuerDesk.in(folder)) {
            desk.issue(desk.box.open(5, 100), DATE);
            desk.now += 3600;
            Transaction copy = desk.box.open(5, 101);
            RefusedException suspected = assertRefused(ResultCode.CLONE_SUSPECTED, () -> desk.issue(copy, DATE));
            assertEquals(
                    "The same transaction counter came in with another mark, on 2027-01-15T08:00:00Z.",
                    suspected.detail());
        }
    }
}
