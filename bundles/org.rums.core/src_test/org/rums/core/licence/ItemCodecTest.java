package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.licence.Samples.assertRefused;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Vectors;

class ItemCodecTest {
    private static final Item DATE = new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_297_599L);

    @Test
    void aDateTakesSevenBytesAndDateRunsAndSeatsTakeEleven() throws RefusedException {
        assertArrayEquals(Vectors.hex("25 000C 6D181FFF"), ItemCodec.encode(List.of(DATE)));
        List<Item> three = List.of(
                DATE,
                new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, 100),
                new Item.Change(Verb.SET, ObjectType.LOCAL_SEATS, 12, 5));
        byte[] bytes = ItemCodec.encode(three);
        assertArrayEquals(Vectors.hex("25 000C 6D181FFF 42 64 30 05"), bytes);
        assertEquals(three, ItemCodec.parse(bytes));
    }

    @Test
    void parsesWhatItEncodesWithAndWithoutPadding() throws RefusedException {
        Samples samples = new Samples(1);
        for (int i = 0; i < Samples.SOME; i++) {
            List<Item> items = samples.items();
            byte[] bytes = ItemCodec.encode(items);
            assertEquals(items, ItemCodec.parse(bytes));
            assertEquals(items, ItemCodec.parse(Arrays.copyOf(bytes, bytes.length + 1 + i % 20)));
        }
    }

    @Test
    void everythingThatParsesEncodesToTheSameBytes() throws RefusedException {
        Samples samples = new Samples(2);
        int flips = 0;
        for (int i = 0; i < Samples.SOME / 30; i++) {
            List<Item> items = samples.items();
            byte[] bytes = ItemCodec.encode(items);
            for (int bit = 0; bit < 8 * bytes.length; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertNotEquals(Optional.of(items), canonical(flipped));
                flips++;
            }
        }
        assertTrue(flips > 1000);
    }

    @Test
    void refusesEveryCutThatIsNotAtTheEndOfAnItem() throws RefusedException {
        Samples samples = new Samples(3);
        for (int i = 0; i < Samples.SOME / 30; i++) {
            List<Item> items = samples.items();
            byte[] bytes = ItemCodec.encode(items);
            Set<Integer> ends = new HashSet<>();
            for (int n = 0; n <= items.size(); n++) {
                ends.add(ItemCodec.encode(items.subList(0, n)).length);
            }
            for (int length = 0; length < bytes.length; length++) {
                boolean parsed = canonical(Arrays.copyOf(bytes, length)).isPresent();
                assertEquals(ends.contains(length), parsed, "cut at " + length);
            }
        }
    }

    @Test
    void randomInputIsParsedOrRefusedAndNothingElse() throws RefusedException {
        Random random = new Random(4);
        int parsed = 0;
        for (int i = 0; i < Samples.MANY; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            parsed += canonical(bytes).isPresent() ? 1 : 0;
        }
        assertTrue(parsed > 0 && parsed < Samples.MANY / 2, parsed + " parsed");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "24 6D181FFF, object before any AppID",
        "01 000C, verb 0",
        "25 000C 6D181FFF 25 000C 6D181FFF, AppID is the current one",
        "E3 000C, AppID at UNLOCK",
        "EB 000C 01 01, AppID at a condition on the model",
        "EB 000C 02 0101, AppID at a condition on the firmware",
        "EA 03 11, condition on an object before any AppID",
        "EA 01 00, no model",
        "EA 01 10, unknown model",
        "EA 00, condition of kind 0",
        "EA 04, condition of kind 4",
        "EB 000C 03 10, comparison 0",
        "EB 000C 03 19 00, comparison 9",
        "EB 000C 03 63 00, a password has no number",
        "EB 000C 03 A3 01 00 00, memory has no number",
        "EB 000C 03 83 808004, condition above unlimited",
        "21 000C 01, object 0",
        "37 000C 01, object 11",
        "E0, special 0",
        "F0, special 8",
        "C3 000C 01, EXTEND of a counter",
        "AD 000C, UNLIMITED password",
        "4F 000C 01 00, ADD to a signature",
        "95 000C 00 00, zone 0 in CLEAR",
        "95 000C 81 00, a name in CLEAR",
        "35 000C 04 00 01 AA, zone 4",
        "35 000C 41 00 01 AA, reserved zone bit",
        "35 000C 01 00 00, no bytes",
        "35 000C 01 808004 01 AA, offset above 65535",
        "35 000C 81 00 01 AA 00, empty name",
        "35 000C 81 00 01 AA 11 4141414141414141414141414141414141, name of 17 bytes",
        "35 000C 81 00 01 AA 02 C080, name not UTF-8",
        "2D 000C 00, empty password",
        "2D 000C 21 414141414141414141414141414141414141414141414141414141414141414141, password of 33",
        "2D 000C 01 FF, password not UTF-8",
        "2F 000C 00, empty signature",
        "2F 000C 11 4141414141414141414141414141414141, signature of 17",
        "43 000C 00, ADD 0",
        "43 000C 8000, LEB128 not minimal",
        "23 000C FFFFFFFF0F, SET of unlimited runs",
        "23 000C FFFFFFFFFFFFFFFFFF01, a number of 64 bits",
        "25 000C FFFFFFFF, SET of an unlimited date",
        "45 000C FFFF03, 65535 days",
        "31 000C FFFF03, 65535 seats",
        "25 000C 6D181FFF 00 01, something after the end",
        "00 00 80, something in the padding",
        "E2 E2, UNLOCK twice",
        "E4 E2 E4, CLOSE_ALL twice",
        "EE E6 00000000 00000000, WIPE beside CLOCK_REPAIR",
        "EE 23 000C 01, WIPE beside a change",
        "E8 00 000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000000000000000000000000, epoch 0",
        "E8 01 00, sealed key cut",
    })
    void refusesBrokenRules(String hex, String rule) {
        RefusedException e = assertThrows(RefusedException.class, () -> ItemCodec.parse(Vectors.hex(hex)), rule);
        assertEquals(ResultCode.MALFORMED, e.code());
    }

    @Test
    void namesThePlaceOfTheItemThatBreaksARule() {
        assertRefused(ResultCode.MALFORMED, 3, () -> ItemCodec.parse(Vectors.hex("E2 25 000C 6D181FFF 43 000C")));
        assertRefused(ResultCode.MALFORMED, 1, () -> ItemCodec.parse(Vectors.hex("E0")));
    }

    @Test
    void conditionsKeepTheCurrentPartition() {
        List<Item> items = List.of(
                new Item.Require(new Condition.ObjectCompare(12, ObjectType.USAGE_COUNTER, Comparison.AT_LEAST, 5)),
                new Item.Require(new Condition.ModelIn(Set.of(Model.XS, Model.XL))),
                new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, 1),
                new Item.Require(new Condition.MemoryPresence(13, 2, 200, false)),
                new Item.ClearMemory(13, 2, 300));
        assertArrayEquals(
                Vectors.hex("EB 000C 03 18 05  EA 01 06  42 01  EB 000D 03 A2 02 C801  94 02 AC02"),
                ItemCodec.encode(items));
    }

    @Test
    void holdsSixtyFourItemsAndNoMore() throws RefusedException {
        List<Item> most = Collections.nCopies(64, DATE);
        byte[] bytes = ItemCodec.encode(most);
        assertEquals(most, ItemCodec.parse(bytes));
        assertThrows(IllegalArgumentException.class, () -> ItemCodec.encode(Collections.nCopies(65, DATE)));
        byte[] more = Arrays.copyOf(bytes, bytes.length + 5);
        System.arraycopy(Vectors.hex("24 6D181FFF"), 0, more, bytes.length, 5);
        assertRefused(ResultCode.MALFORMED, 65, () -> ItemCodec.parse(more));
    }

    @Test
    void allowsWipeBesideItemsThatChangeNothing() throws RefusedException {
        List<Item> items = List.of(
                new Item.Require(new Condition.FirmwareAtLeast(0x0100)),
                new Item.Plain(Special.WIPE),
                new Item.Plain(Special.UNLOCK),
                new Item.Plain(Special.CLOSE_ALL),
                new Item.Plain(Special.ALLOW_TIME_JUMP));
        assertEquals(items, ItemCodec.parse(ItemCodec.encode(items)));
        assertThrows(
                IllegalArgumentException.class, () -> ItemCodec.encode(List.of(new Item.Plain(Special.WIPE), DATE)));
    }

    @Test
    void onlyRekeyNeedsTheLongSuite() {
        assertFalse(ItemCodec.needsLongSuite(List.of(DATE)));
        assertTrue(ItemCodec.needsLongSuite(List.of(DATE, new Item.Rekey(4, new byte[48]))));
    }

    @Test
    void closingAPasswordItemZeroesIt() {
        Item.SetPassword set = new Item.SetPassword(12, new byte[] {'a', 'b'});
        set.close();
        assertArrayEquals(new byte[2], set.password());
        assertFalse(new Item.SetPassword(12, new byte[] {'a', 'b'}).toString().contains("97"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0xFFFF_FFFFL, 1L << 40})
    void itemsOutsideTheirFieldCannotBeMade(long value) {
        assertThrows(
                IllegalArgumentException.class, () -> new Item.Change(Verb.SET, ObjectType.USAGE_COUNTER, 12, value));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Item.Change(Verb.SET, ObjectType.APPLICATION_PASSWORD, 12, value));
    }

    /** What parses, after checking that it encodes to the same bytes without the zeros at the end. */
    private static Optional<List<Item>> canonical(byte[] bytes) throws RefusedException {
        List<Item> items;
        try {
            items = ItemCodec.parse(bytes);
        } catch (RefusedException e) {
            assertEquals(ResultCode.MALFORMED, e.code());
            return Optional.empty();
        }
        byte[] again = ItemCodec.encode(items);
        assertArrayEquals(Arrays.copyOf(again, Math.max(again.length, bytes.length)), bytes);
        assertTrue(again.length <= bytes.length);
        return Optional.of(items);
    }
}
