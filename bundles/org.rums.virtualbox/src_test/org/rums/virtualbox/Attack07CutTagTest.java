package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxClient;
import org.rums.core.code.ActivationCode;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Nothing in a code can shorten its tag; what has another form is refused before any decryption. */
class Attack07CutTagTest {
    @Test
    void refusesAnotherFormWithoutATry() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new ExpirationDate(Bench.START))) {
            BoxClient client = bench.client();
            Item set = new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, Bench.APP, Bench.START + 1);
            byte[] body = bench.code(client.request(false).key(), set).body();
            int writes = bench.flash.operations();
            for (int cut : new int[] {1, 4, 8}) {
                byte[] shorter = Arrays.copyOf(body, body.length - cut);
                assertEquals(ResultCode.MALFORMED, refusal(client, shorter), "tag cut by " + cut);
            }
            assertEquals(ResultCode.MALFORMED, refusal(client, Arrays.copyOf(body, body.length + 3)), "longer");
            assertEquals(ResultCode.UNSUPPORTED_VERSION, refusal(client, head(body, 0x41)), "version 2");
            assertEquals(ResultCode.UNSUPPORTED_VERSION, refusal(client, head(body, 0x23)), "suite 3");
            assertEquals(ResultCode.UNSUPPORTED_VERSION, refusal(client, head(body, 0x20)), "suite 0");
            assertEquals(ResultCode.MALFORMED, refusal(client, head(body, 0x22)), "a short body as a long one");
            assertEquals(0, client.info().owner().orElseThrow().failedTries());
            assertEquals(writes, bench.flash.operations());
        }
    }

    private static byte[] head(byte[] body, int head) {
        byte[] other = body.clone();
        other[0] = (byte) head;
        return other;
    }

    private static ResultCode refusal(BoxClient client, byte[] body) {
        return UpdateTest.refusal(() -> client.apply(new ActivationCode(body), Optional.empty()));
    }
}
