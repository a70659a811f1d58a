package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.code.UpdateContent;
import org.rums.core.issue.RequestReader;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Damaged texts on their way to the MAC: what is accepted is the code itself, and shown where it takes consent. */
class Attack14TextTest {
    private static final BoxId BOX = new BoxId(EvaluationKeys.DEVELOPER_ID, 0x4F2109ACL);
    private static final Transaction TRANSACTION = new Transaction(BOX, 1, 1, 7, 0x01020304L);

    private final KeyRing ring = EvaluationKeys.keyRing();
    private final BoxKeys keys = ring.boxKeys(BOX.boxName(), 1, 1);
    private final RequestReader reader = new RequestReader(ring, name -> 1);
    private final TransactionKey key = TransactionKey.make(TRANSACTION, 2, 1, false, keys);
    private final String bare = Samples.bare(typed());

    private String typed() {
        try {
            return CodeReader.typed(Kind.TRANSACTION_KEY, key.body());
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a text whose MAC fits, and tells whether it takes consent. */
    private boolean needsConsent(String text) throws RefusedException {
        RequestReader.Reading reading = reader.read(text);
        try (var request = reading.request()) {
            assertEquals(key, request.key());
            assertArrayEquals(key.body(), reading.code().body());
            assertFalse(reading.code().repairs().isEmpty() && !text.equals(bare), "what changed is shown");
            return reading.code().needsConsent();
        }
    }

    private static RefusedException refused(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(RefusedException.class, call);
    }

    private static String unreadable(String text, int... positions) {
        String changed = text;
        for (int position : positions) {
            changed = Samples.set(changed, position, '?');
        }
        return changed;
    }

    private static String wrong(String text, int... positions) {
        String changed = text;
        for (int position : positions) {
            changed = Samples.change(changed, position, 11);
        }
        return changed;
    }

    @Test
    void attack14AWrongKindLetterIsRepaired() throws RefusedException {
        assertFalse(needsConsent("A" + bare.substring(1)));
    }

    @Test
    void attack14ThreeErrorsInABlockTakeConsent() throws RefusedException {
        assertFalse(needsConsent(wrong(bare, 2, 4)));
        assertTrue(needsConsent(wrong(bare, 2, 4, 6)));
    }

    @Test
    void attack14TwoErrorsAndTwoUnreadableInABlockTakeConsent() throws RefusedException {
        assertFalse(needsConsent(unreadable(wrong(bare, 2, 4), 6)));
        assertTrue(needsConsent(unreadable(wrong(bare, 2, 4), 6, 8)));
    }

    @Test
    void attack14SixUnreadableInABlockTakeConsentAndSevenAreRefused() throws RefusedException {
        assertFalse(needsConsent(unreadable(bare, 2, 4, 6, 8, 10)));
        assertTrue(needsConsent(unreadable(bare, 2, 4, 6, 8, 10, 12)));
        String seven = unreadable(bare, 2, 4, 6, 8, 10, 12, 14);
        assertEquals(ResultCode.DAMAGED_TEXT, refused(() -> reader.read(seven)).code());
    }

    @Test
    void attack14ALostCharacterIsFoundByTheMac() throws RefusedException {
        for (int lost = 1; lost < bare.length(); lost++) {
            assertTrue(needsConsent(bare.substring(0, lost) + bare.substring(lost + 1)), "lost " + lost);
        }
    }

    @Test
    void attack14TwoSwappedCharactersAreRepaired() throws RefusedException {
        for (int at = 1; at + 1 < bare.length(); at++) {
            if (bare.charAt(at) != bare.charAt(at + 1)) {
                String swapped = bare.substring(0, at) + bare.charAt(at + 1) + bare.charAt(at) + bare.substring(at + 2);
                assertFalse(needsConsent(swapped), "swapped " + at);
            }
        }
    }

    @Test
    void attack14LowerCaseIsReadUnderATurkishLocale() throws RefusedException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (var request = reader.read(bare.toLowerCase(Locale.ROOT)).request()) {
            assertEquals(key, request.key());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void attack14PaddingBitsThatAreNotZeroAreRefusedBeforeTheMac() throws Exception {
        ActivationCode code = ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, new byte[13], 77);
        byte[] symbols = ShortFormTest.symbols(ShortForm.encode(Kind.ACTIVATION_CODE, code.body()));
        symbols[56 - 12 - 1] |= 1;
        String text = ShortFormTest.withParity(symbols);
        RefusedException e = refused(() -> CodeReader.read(text, Kind.ACTIVATION_CODE, candidate -> {
            throw new IllegalStateException("reached the MAC");
        }));
        assertEquals(ResultCode.MALFORMED, e.code());
    }

    @Test
    void attack14AnOverlongNumberInAnAuthenticCodeIsMalformed() throws Exception {
        byte[] plaintext = new byte[11];
        byte[] overlong = {(byte) 0x23, 0x03, (byte) 0xE8, (byte) 0x81, 0x00};
        byte[] shortest = {(byte) 0x23, 0x03, (byte) 0xE8, 0x01, 0x00};
        System.arraycopy(shortest, 0, plaintext, 4, shortest.length);
        assertEquals(1, open(plaintext).items().size());
        System.arraycopy(overlong, 0, plaintext, 4, overlong.length);
        assertEquals(ResultCode.MALFORMED, refused(() -> open(plaintext)).code());
    }

    private UpdateContent open(byte[] plaintext) throws RefusedException {
        ActivationCode code = ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, plaintext, 3);
        String text = CodeReader.typed(Kind.ACTIVATION_CODE, code.body());
        byte[] body = CodeReader.read(text, Kind.ACTIVATION_CODE).body();
        return UpdateContent.parse(
                ActivationCode.parse(body).open(TRANSACTION, keys).orElseThrow());
    }

    @Test
    void attack14ACodeOf61SymbolsIsTheOneOf60WithConsent() throws Exception {
        ActivationCode code = ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, new byte[16], 3);
        String text = CodeReader.typed(Kind.ACTIVATION_CODE, code.body()) + "K";
        var read = CodeReader.read(text, Kind.ACTIVATION_CODE, candidate -> {
            if (ActivationCode.parse(candidate.body()).open(TRANSACTION, keys).isEmpty()) {
                throw new RefusedException(ResultCode.FORGED, "");
            }
        });
        assertArrayEquals(code.body(), read.body());
        assertTrue(read.needsConsent());
    }
}
