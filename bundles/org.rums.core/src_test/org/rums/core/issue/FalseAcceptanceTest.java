package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.ReadCode;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.FoundCode;
import org.rums.core.text.Kind;

/** Random corruptions beyond what may be repaired: the MAC never accepts anything but the code itself. */
class FalseAcceptanceTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ROUNDS = "full".equals(System.getProperty("rums.size")) ? 1_000_000 : 100_000;

    private final KeyRing ring = EvaluationKeys.keyRing();
    private final PaperBox box = new PaperBox(ring, 0x4F2109ACL, Model.XS, 1, 1);
    private final Transaction transaction = box.open(7, 0x01020304L);
    private final BoxKeys keys = box.keys(1);
    private final Random random = new Random(2026);

    @Test
    void noCorruptedCodeIsTakenForAnother() throws Exception {
        RequestReader requests = new RequestReader(ring, name -> 1);
        ActivationCode code = ActivationCode.seal(transaction, keys, Suite.SHORT, new byte[16], 77);
        byte[] key = box.key(transaction).body();
        byte[] confirmation = ConfirmationCode.make(
                        transaction, code, new ConfirmationCode.Says(5, true, ResultCode.OK, 0, 0), keys)
                .body();
        int reached = 0;
        for (int i = 0; i < ROUNDS; i++) {
            int[] asked = new int[1];
            switch (i % 3) {
                case 0 ->
                    corrupt(Kind.TRANSACTION_KEY, key, candidate -> {
                        asked[0]++;
                        requests.verify(candidate.body(), candidate.part()).close();
                    });
                case 1 ->
                    corrupt(Kind.ACTIVATION_CODE, code.body(), candidate -> {
                        asked[0]++;
                        accept(ActivationCode.parse(candidate.body())
                                .open(transaction, keys)
                                .isPresent());
                    });
                default ->
                    corrupt(Kind.CONFIRMATION_CODE, confirmation, candidate -> {
                        asked[0]++;
                        accept(ConfirmationCode.parse(candidate.body()).verify(transaction, code, keys));
                    });
            }
            reached += asked[0];
        }
        System.out.println(ROUNDS + " corruptions, " + reached + " plausible readings, none accepted wrongly");
        assertTrue(reached > 0, "no corruption got as far as the MAC: the test does not test");
    }

    private static void accept(boolean authentic) throws RefusedException {
        if (!authentic) {
            throw new RefusedException(ResultCode.FORGED, "");
        }
    }

    private void corrupt(Kind kind, byte[] body, CodeReader.Verifier verifier) throws RefusedException {
        String damaged = damage(CodeReader.typed(kind, body));
        for (ReadCode candidate : readings(damaged)) {
            if (candidate.kind() == kind && accepts(verifier, candidate)) {
                assertArrayEquals(body, candidate.body(), damaged);
            }
        }
    }

    private static List<ReadCode> readings(String text) {
        try {
            return CodeReader.readings(new FoundCode(FoundCode.Form.SHORT, 0, text.length(), text));
        } catch (RefusedException e) {
            return List.of();
        }
    }

    private static boolean accepts(CodeReader.Verifier verifier, ReadCode candidate) {
        try {
            verifier.check(candidate);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    /** Changes at least three characters of each of two blocks, which are interleaved. */
    private String damage(String typed) {
        StringBuilder text = new StringBuilder(typed);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '-') {
                places.add(i);
            }
        }
        for (int block = 0; block < 2; block++) {
            List<Integer> own = new ArrayList<>();
            for (int p = block; p < places.size(); p += 2) {
                own.add(places.get(p));
            }
            Collections.shuffle(own, random);
            for (int at : own.subList(0, 3 + random.nextInt(4))) {
                int shift = 1 + random.nextInt(31);
                int symbol = (ALPHABET.indexOf(text.charAt(at)) + shift) % 32;
                text.setCharAt(at, ALPHABET.charAt(symbol));
            }
        }
        return text.toString();
    }
}
