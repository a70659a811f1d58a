package org.rums.hid.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rums.core.box.BoxClient;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Expiry;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.code.UpdateContent;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.usb.UsbPlug;

/** The box is pulled at each report of an update, in either direction: the old state or the new one, never between. */
@Timeout(240)
class UpdatePullTest {
    private static final int APP = 1000;
    private static final long NAME = 0x4F2109ACL;

    /** Pulls the plug in place of the report of this number, counted from 1. */
    private record PullAt(AtomicInteger left, PluggedBox box) implements Firmware.Fault {
        @Override
        public boolean arrives(byte[] report, UsbPlug plug) {
            return !pulled();
        }

        @Override
        public void leaves(byte[] report, UsbPlug plug) throws IOException {
            if (!pulled()) {
                plug.send(report);
            }
        }

        private boolean pulled() {
            if (left.decrementAndGet() == 0) {
                box.pull();
            }
            return left.get() <= 0;
        }
    }

    @Test
    void everyReportOfAnUpdateLeavesTheOldOrTheNewState() throws Exception {
        try (PluggedBox box = PluggedBox.blank(Model.VERSA)) {
            Partition partition = Partition.of(APP, "Demo", ZoneSizes.NONE, List.of(UsageCounter.full(5)));
            box.format(NAME, FullPartition.of(partition));
            long runs = 5;
            int before = 0;
            int after = 0;
            boolean whole = false;
            for (int report = 1; !whole; report++) {
                whole = update(box, report);
                long now = runs(box);
                assertTrue(now == runs || now == runs + 100, "between at report " + report + ": " + now);
                before += now == runs ? 1 : 0;
                after += now == runs ? 0 : 1;
                runs = now;
            }
            System.out.println("pulled at " + (before + after - 1) + " reports: " + before + " old, " + after + " new");
            assertTrue(before > 10 && after >= 2, before + " old, " + after + " new");
        }
    }

    /** Asks for a Transaction Key and applies the code; true where it went through, else the box is back again. */
    private static boolean update(PluggedBox box, int pullAt) throws Exception {
        box.firmware().fault(new PullAt(new AtomicInteger(pullAt), box));
        try (BoxClient client = box.client()) {
            client.content();
            TransactionKey key = client.request(false).key();
            assertEquals(1, client.preview(code(key)).after().partitions().size());
            assertEquals(
                    ResultCode.OK, client.apply(code(key), Optional.empty()).result());
            box.firmware().fault(Firmware.Fault.NONE);
            return true;
        } catch (RefusedException e) {
            assertEquals(ResultCode.BOX_REMOVED, e.code(), "pulled at report " + pullAt);
        }
        box.awaitGone();
        box.plug();
        return false;
    }

    private static ActivationCode code(TransactionKey key) throws RefusedException {
        Item add = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, APP, 5);
        UpdateContent content = new UpdateContent(PluggedBox.START, Expiry.NONE, Collections.nCopies(20, add));
        Suite suite = content.suite();
        byte[] plaintext = content.plaintext(suite);
        BoxId id = new BoxId(EvaluationKeys.DEVELOPER_ID, NAME);
        Transaction transaction = new Transaction(id, 1, 1, key.counter(), key.mark());
        try (KeyRing ring = EvaluationKeys.keyRing();
                BoxKeys keys = ring.boxKeys(NAME, 1, 1)) {
            int codeId = ActivationCode.codeId(transaction, keys, suite, plaintext);
            return ActivationCode.seal(transaction, keys, suite, plaintext, codeId);
        }
    }

    private static long runs(PluggedBox box) throws RefusedException {
        try (BoxClient client = box.client()) {
            return ((UsageCounter) client.content()
                            .state()
                            .partition(APP)
                            .orElseThrow()
                            .object(ObjectType.USAGE_COUNTER)
                            .orElseThrow())
                    .left();
        }
    }
}
