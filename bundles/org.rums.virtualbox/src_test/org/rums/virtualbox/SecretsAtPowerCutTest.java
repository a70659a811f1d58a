package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.box.BoxAccess;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.Secret;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.Special;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.MemoryFlash;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

/** When the power goes, in the middle of a command too, no key stays in the memory of the box. */
class SecretsAtPowerCutTest {
    private interface Change {
        void run(Bench bench) throws RefusedException;
    }

    @Test
    void aSessionIsZeroedWhenThePowerIsCutInItsCommand() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            int idle = HeldSecrets.of(bench.box).size();
            BoxAccess user = bench.user(bench.client());
            List<Secret> held = HeldSecrets.of(bench.box);
            assertEquals(idle + 2, held.size(), "a key for each direction");
            bench.flash.arm(1, Cut.TORN);
            assertEquals(
                    ResultCode.BOX_REMOVED, UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.empty())));
            assertFalse(bench.box.isOn());
            HeldSecrets.assertZeroed(held);
        }
    }

    @Test
    void noKeyIsLeftWhateverWriteOfAWipeOrRekeyIsCut() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            TransactionKey key = bench.request(false);
            MemoryFlash contents = bench.contents();
            ActivationCode rekey = bench.code(key, bench.rekey(key, 2));
            ActivationCode wipe = bench.code(key, new Item.Plain(Special.WIPE));
            cutEverywhere(bench, contents, on -> on.apply(rekey));
            cutEverywhere(bench, contents, on -> on.apply(wipe));
        }
    }

    private static void cutEverywhere(Bench bench, MemoryFlash contents, Change change) throws RefusedException {
        int at = 0;
        boolean cut = true;
        while (cut) {
            at++;
            MemoryFlash flash = MemoryFlash.of(Bench.LAYOUT.sectorSize(), contents.contents());
            try (Bench on = bench.copy(flash, Loss.NONE, at);
                    BoxAccess admin = on.admin(on.client())) {
                admin.label("open");
                List<Secret> held = HeldSecrets.of(on.box);
                on.flash.arm(at, Cut.AFTER);
                cut = wasCut(() -> change.run(on));
                if (cut) {
                    HeldSecrets.assertZeroed(held);
                }
            }
        }
        assertTrue(at > 5, "it was cut in between");
    }

    private static boolean wasCut(Executable change) {
        try {
            change.execute();
            return false;
        } catch (RefusedException e) {
            assertEquals(ResultCode.BOX_REMOVED, e.code());
            return true;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
