package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.ZoneAddress;
import org.rums.core.code.ActivationCode;
import org.rums.core.key.BoxKeys;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.Special;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Nothing of a wiped box goes on: no session, no seat, no key in the flash. */
class WipeTest {
    private static void wipe(Bench bench) throws RefusedException {
        ActivationCode code = bench.code(bench.request(false), new Item.Plain(Special.WIPE));
        assertEquals(ResultCode.OK, bench.apply(code).result());
    }

    @Test
    void sessionsOfBeforeEndAndTheirSeatsAreFree() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new LocalSeats(1));
                BoxClient client = bench.client();
                BoxAccess user = bench.user(client)) {
            user.start(Bench.APP, false, Optional.empty());
            wipe(bench);
            assertEquals(
                    ResultCode.SESSION_ENDED, UpdateTest.refusal(() -> user.read(new ZoneAddress(Bench.APP, 1, 0), 1)));
            bench.generation = 2;
            bench.format(new LocalSeats(1));
            try (BoxClient next = bench.client();
                    BoxAccess again = bench.user(next)) {
                again.start(Bench.APP, false, Optional.empty());
            }
        }
    }

    @Test
    void noKeyIsLeftInTheFlash() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new LocalSeats(1));
                BoxKeys keys = bench.keys(1)) {
            bench.request(false);
            assertTrue(holds(bench, keys.boxKey()));
            wipe(bench);
            assertFalse(holds(bench, keys.boxKey()));
        }
    }

    private static boolean holds(Bench bench, byte[] key) {
        byte[] flash = bench.contents().contents();
        for (int at = 0; at + key.length <= flash.length; at++) {
            if (Arrays.equals(flash, at, at + key.length, key, 0, key.length)) {
                return true;
            }
        }
        return false;
    }
}
