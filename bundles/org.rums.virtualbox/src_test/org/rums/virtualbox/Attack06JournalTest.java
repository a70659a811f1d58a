package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** A Confirmation Code of one transaction, shown to the vendor for another one. */
class Attack06JournalTest {
    private static final Item ADD = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 1);

    @TempDir
    Path folder;

    private static ResultCode shown(Vendor vendor, byte[] body) {
        return UpdateTest.refusal(() -> vendor.confirm(CodeReader.typed(Kind.CONFIRMATION_CODE, body)));
    }

    /** The body with the counter of another transaction. */
    private static byte[] withCounter(byte[] body, int counter) throws RefusedException {
        ConfirmationCode c = ConfirmationCode.parse(body);
        return new ConfirmationCode(
                        c.epochLow(),
                        c.boxName(),
                        counter,
                        c.commitCounter(),
                        c.last(),
                        c.result(),
                        c.item(),
                        c.stillOpen(),
                        c.codeIdLow(),
                        c.mac())
                .body();
    }

    @Test
    void noConfirmationIsTakenForAnotherTransactionOrWithAFlippedBit() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3));
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"))) {
            TransactionKey first = bench.request(false);
            TransactionKey second = bench.request(true);
            ActivationCode code = vendor.issue(Vendor.typed(first), ADD);
            vendor.issue(Vendor.typed(second), ADD);
            byte[] said = bench.client().reject(code).confirmation().body();
            assertEquals(ResultCode.FORGED, shown(vendor, withCounter(said, second.counter())));
            byte[] notFinal = said.clone();
            notFinal[87 / 8] ^= (byte) (0x80 >> 87 % 8);
            assertEquals(ResultCode.FORGED, shown(vendor, notFinal));
            byte[] applied = said.clone();
            for (int bit = 88; bit < 95; bit++) {
                applied[bit / 8] &= (byte) ~(0x80 >> bit % 8);
            }
            assertEquals(ResultCode.OK, ConfirmationCode.parse(applied).result());
            assertEquals(ResultCode.FORGED, shown(vendor, applied));
            assertEquals(ResultCode.UNKNOWN_TRANSACTION, shown(vendor, withCounter(said, 77)));
            assertEquals(
                    ResultCode.REJECTED,
                    vendor.confirm(CodeReader.typed(Kind.CONFIRMATION_CODE, said))
                            .confirmation()
                            .result());
        }
    }

    @Test
    void aConfirmationOfAnotherFormattingOrBoxIsForged() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3));
                Bench other = Bench.blank(Model.VERSA);
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"))) {
            TransactionKey key = bench.request(false);
            ActivationCode code = vendor.issue(Vendor.typed(key), ADD);
            other.generation = 2;
            other.format(UsageCounter.full(3));
            TransactionKey same = other.request(false);
            assertEquals(key.counter(), same.counter(), "the same BoxName and counter in another formatting");
            ActivationCode theirs = other.code(same, ADD);
            byte[] said = other.apply(theirs).confirmation().body();
            assertEquals(ResultCode.FORGED, shown(vendor, said));
            assertEquals(ResultCode.OK, bench.apply(code).result());
        }
    }

    @Test
    void theConfirmationOfAWipeStillVerifies() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3));
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"))) {
            ActivationCode wipe = vendor.issue(Vendor.typed(bench.request(false)), new Item.Plain(Special.WIPE));
            ConfirmationCode said = bench.apply(wipe).confirmation();
            assertEquals(wipe, vendor.confirm(Vendor.typed(said)).code());
            assertEquals(said, bench.apply(wipe).confirmation(), "again from the blank box");
            byte[] garbage = {1, 2, 3};
            assertEquals(ResultCode.NOT_FORMATTED, UpdateTest.refusal(() -> bench.apply(new ActivationCode(garbage))));
        }
    }
}
