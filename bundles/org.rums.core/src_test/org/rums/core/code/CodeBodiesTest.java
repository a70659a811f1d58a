package org.rums.core.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

class CodeBodiesTest {
    private static final BoxId BOX = new BoxId(EvaluationKeys.DEVELOPER_ID, 0x4F2109ACL);
    private static final Transaction TRANSACTION = new Transaction(BOX, 1, 1, 0xFFFFFF, 0xDEADBEEFL);

    private final KeyRing ring = EvaluationKeys.keyRing();
    private final BoxKeys keys = ring.boxKeys(BOX.boxName(), 1, 1);

    private interface Parser {
        Object parse(byte[] body) throws RefusedException;
    }

    @Test
    void aTransactionKeyComesBackFromItsBody() throws Exception {
        TransactionKey made = TransactionKey.make(TRANSACTION, 4, 8, true, keys);
        TransactionKey read = TransactionKey.parse(made.body());
        assertEquals(made, read);
        assertEquals(0xDEADBEEFL, read.mark());
        assertEquals(0xFFFFFF, read.counter());
        assertEquals(4, read.modelCode());
        assertTrue(read.verify(BOX.developerId(), 1, keys));
    }

    @Test
    void aVendorTimeThatIsNoDateIsMalformed() throws Exception {
        byte[] plaintext = new byte[11];
        new Bits(plaintext).put((0xFFFF_FFFFL - UpdateContent.ORIGIN) / 60, 26);
        assertEquals(0xFFFF_FFFFL / 60 * 60, UpdateContent.parse(plaintext).vendorTime());
        byte[] later = new byte[11];
        new Bits(later).put((0xFFFF_FFFFL - UpdateContent.ORIGIN) / 60 + 1, 26);
        byte[] ends = plaintext.clone();
        ends[3] |= 1;
        for (byte[] no : List.of(later, ends)) {
            RefusedException e = assertThrows(RefusedException.class, () -> UpdateContent.parse(no));
            assertEquals(ResultCode.MALFORMED, e.code());
        }
    }

    @Test
    void aTransactionKeyWithAnyBitFlippedIsRefused() {
        byte[] body = TransactionKey.make(TRANSACTION, 2, 1, false, keys).body();
        eachFlip(body, TransactionKey::parse, key -> ((TransactionKey) key).verify(BOX.developerId(), 1, keys));
    }

    @Test
    void aTransactionKeyOfAnotherEpochOrVendorDoesNotVerify() {
        TransactionKey key = TransactionKey.make(TRANSACTION, 2, 1, false, keys);
        assertFalse(key.verify(BOX.developerId(), 17, keys));
        assertFalse(key.verify(BOX.developerId() + 1, 1, keys));
        assertFalse(key.verify(BOX.developerId(), 1, ring.boxKeys(BOX.boxName(), 1, 2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 16, 19, 22, 24, 27, 29, 32, 33, 36, 38, 41, 43, 46, 48})
    void aShortCodeOpensForItsTransactionOnly(int size) throws Exception {
        byte[] plaintext = new byte[size];
        new Random(size).nextBytes(plaintext);
        int id = ActivationCode.codeId(TRANSACTION, keys, Suite.SHORT, plaintext);
        ActivationCode code = ActivationCode.parse(ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, plaintext, id)
                .body());
        assertArrayEquals(plaintext, code.open(TRANSACTION, keys).orElseThrow());
        assertEquals(TRANSACTION.matchTag(), code.matchTag());
        for (Transaction other : List.of(
                new Transaction(BOX, 1, 1, 0xFFFFFE, 0xDEADBEEFL),
                new Transaction(BOX, 1, 1, 0xFFFFFF, 0xDEADBEEEL),
                new Transaction(BOX, 17, 1, 0xFFFFFF, 0xDEADBEEFL),
                new Transaction(new BoxId(BOX.developerId(), 1), 1, 1, 0xFFFFFF, 0xDEADBEEFL))) {
            assertEquals(Optional.empty(), code.open(other, keys));
        }
    }

    @Test
    void anActivationCodeWithAnyBitFlippedIsRefused() {
        byte[] body = ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, new byte[16], 7)
                .body();
        eachFlip(
                body,
                ActivationCode::parse,
                code -> ((ActivationCode) code).open(TRANSACTION, keys).isPresent());
    }

    @Test
    void differentPlaintextsGetDifferentNonces() {
        Set<Integer> ids = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            byte[] plaintext = new byte[11];
            plaintext[0] = (byte) i;
            ids.add(ActivationCode.codeId(TRANSACTION, keys, Suite.SHORT, plaintext));
        }
        assertTrue(ids.size() > 60, () -> "only " + ids.size() + " of 64 code ids differ");
    }

    @Test
    void attack07TagsCannotBeShortenedAndSuitesCannotBeMixed() {
        byte[] body = ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, new byte[11], 7)
                .body();
        assertRefused(ResultCode.MALFORMED, Arrays.copyOf(body, body.length - 4));
        assertRefused(ResultCode.MALFORMED, Arrays.copyOf(body, body.length - 8));
        byte[] asLong = body.clone();
        asLong[0] = (byte) (1 << 5 | Suite.LONG.code());
        assertRefused(ResultCode.MALFORMED, asLong);
        byte[] unknownSuite = body.clone();
        unknownSuite[0] = (byte) (1 << 5 | 3);
        assertRefused(ResultCode.UNSUPPORTED_VERSION, unknownSuite);
        byte[] unknownVersion = body.clone();
        unknownVersion[0] = (byte) (2 << 5 | 1);
        assertRefused(ResultCode.UNSUPPORTED_VERSION, unknownVersion);
    }

    @Test
    void aConfirmationCodeTellsItsOwnCodeAndTransaction() throws Exception {
        ActivationCode code = ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, new byte[11], 0x1234);
        ConfirmationCode.Says says = new ConfirmationCode.Says(77, true, ResultCode.OK, 0, 3);
        ConfirmationCode made = ConfirmationCode.make(TRANSACTION, code, says, keys);
        ConfirmationCode read = ConfirmationCode.parse(made.body());
        assertEquals(made, read);
        assertEquals(0x34, read.codeIdLow());
        assertTrue(read.verify(TRANSACTION, code, keys));
        ActivationCode other = ActivationCode.seal(TRANSACTION, keys, Suite.SHORT, new byte[13], 0x1234);
        assertFalse(read.verify(TRANSACTION, other, keys));
        eachFlip(made.body(), ConfirmationCode::parse, c -> ((ConfirmationCode) c).verify(TRANSACTION, code, keys));
    }

    @Test
    void randomAndTruncatedBodiesAreRefusedWithAReason() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            byte[] body = new byte[random.nextInt(80)];
            random.nextBytes(body);
            for (Parser parser : List.<Parser>of(
                    TransactionKey::parse, ActivationCode::parse, ConfirmationCode::parse, CodeFile::parse)) {
                try {
                    parser.parse(body);
                } catch (RefusedException e) {
                    assertFalse(e.getMessage().isEmpty());
                }
            }
        }
    }

    @Test
    void aCodeFileIsReadBackAndItsTruncationsAreRefused() throws Exception {
        SealedPart part = new SealedPart(new byte[12], new byte[] {1, 2, 3});
        for (CodeFile file : List.of(
                new CodeFile(Kind.TRANSACTION_KEY, new byte[22], Optional.of(part)),
                new CodeFile(Kind.ACTIVATION_CODE, new byte[25], Optional.empty()))) {
            byte[] bytes = file.encode();
            assertEquals(file, CodeFile.parse(bytes));
            for (int cut = 0; cut < bytes.length; cut++) {
                byte[] shorter = Arrays.copyOf(bytes, cut);
                assertThrows(RefusedException.class, () -> CodeFile.parse(shorter));
            }
        }
    }

    @Test
    void expiryStepsAreThoseOfTheTable() {
        assertEquals(44, Expiry.choices().size());
        assertEquals(30, new Expiry(38).duration().toDays());
        assertEquals(365, new Expiry(44).duration().toDays());
        assertTrue(new Expiry(1).over(1000, 4601));
        assertFalse(new Expiry(1).over(1000, 4600));
        assertFalse(Expiry.NONE.over(0, Long.MAX_VALUE));
    }

    private static void assertRefused(ResultCode code, byte[] body) {
        assertEquals(
                code,
                assertThrows(RefusedException.class, () -> ActivationCode.parse(body))
                        .code());
    }

    private static void eachFlip(byte[] body, Parser parser, Predicate<Object> accepts) {
        for (int bit = 0; bit < body.length * 8; bit++) {
            byte[] flipped = body.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            boolean accepted;
            try {
                accepted = accepts.test(parser.parse(flipped));
            } catch (RefusedException e) {
                accepted = false;
            }
            assertFalse(accepted, "bit " + bit + " does not matter");
        }
    }
}
