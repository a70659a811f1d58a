package org.rums.core.cbor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.testkit.Vectors;
import org.rums.core.wire.WireException.Reason;

class CborTest {
    private static byte[] sample() {
        return new CborWriter()
                .map(4)
                .key(0)
                .text("Grüße")
                .key(23)
                .array(3)
                .uint(-1)
                .integer(-300)
                .map(1)
                .key(7)
                .array(0)
                .key(24)
                .bytes(new byte[30])
                .key(65535)
                .map(2)
                .key(1)
                .bool(true)
                .key(2)
                .nothing()
                .toByteArray();
    }

    @Test
    void readsWhatWasWritten() {
        CborReader in = new CborReader(sample());
        assertEquals(4, in.readMap());
        in.expectKey(0);
        assertEquals("Grüße", in.readText(7));
        in.expectKey(23);
        assertEquals(3, in.readArray());
        assertEquals(-1, in.readUInt());
        assertEquals(-300, in.readInt());
        assertEquals(1, in.readMap());
        in.expectKey(7);
        assertEquals(0, in.readArray());
        in.expectKey(24);
        assertArrayEquals(new byte[30], in.readFixedBytes(30));
        in.expectKey(65535);
        assertTrue(in.hasNext());
        assertEquals(2, in.readMap());
        in.expectKey(1);
        assertFalse(in.readNull());
        assertTrue(in.readBool());
        in.expectKey(2);
        assertTrue(in.readNull());
        assertFalse(in.hasNext());
        in.end();
    }

    @Test
    void integersKeepTheirValueAtTheEdges() {
        long[] edges = {0, 23, 24, 255, 256, 65535, 65536, 0xFFFFFFFFL, 0x100000000L, Long.MAX_VALUE};
        for (long edge : edges) {
            assertEquals(edge, new CborReader(new CborWriter().uint(edge).toByteArray()).readUInt());
            assertEquals(edge, new CborReader(new CborWriter().integer(edge).toByteArray()).readInt());
            assertEquals(
                    -1 - edge,
                    new CborReader(new CborWriter().integer(-1 - edge).toByteArray()).readInt());
        }
    }

    @Test
    void skipsNestedValuesAndStaysInTheOuterOne() {
        CborReader in = new CborReader(sample());
        in.readMap();
        in.expectKey(0);
        in.skip();
        in.expectKey(23);
        in.skip();
        in.expectKey(24);
        in.skip();
        in.expectKey(65535);
        in.skip();
        in.end();
    }

    @Test
    void refusesMoreThanTheCallerAllows() {
        byte[] text = new CborWriter().text("four").toByteArray();
        assertReason(Reason.RANGE, () -> new CborReader(text).readText(3));
        assertReason(Reason.TYPE, () -> new CborReader(text).readBytes(9));
        assertReason(Reason.TYPE, () -> new CborReader(text).readMap());
        byte[] number = new CborWriter().uint(-1).toByteArray();
        assertReason(Reason.RANGE, () -> new CborReader(number).readUInt(0xFFFFFFFFL));
        assertReason(Reason.RANGE, () -> new CborReader(number).readInt());
        byte[] bytes = new CborWriter().bytes(new byte[3]).toByteArray();
        assertReason(Reason.RANGE, () -> new CborReader(bytes).readFixedBytes(4));
    }

    @Test
    void refusesReadsThatDoNotFitThePlace() {
        CborReader map = new CborReader(sample());
        map.readMap();
        assertReason(Reason.TYPE, () -> map.readUInt());
        CborReader done = new CborReader(new CborWriter().uint(1).toByteArray());
        assertReason(Reason.TYPE, done::end);
        done.readUInt();
        assertReason(Reason.TYPE, done::readUInt);
        assertReason(Reason.TYPE, done::readKey);
    }

    @Test
    void writerRefusesToBreakTheOrder() {
        assertThrows(
                IllegalStateException.class,
                () -> new CborWriter().map(2).key(1).uint(1).key(1));
        assertThrows(IllegalStateException.class, () -> new CborWriter().map(1).uint(1));
        assertThrows(IllegalStateException.class, () -> new CborWriter().map(1).key(65536));
        assertThrows(IllegalStateException.class, () -> new CborWriter().map(1).key(-1));
        assertThrows(IllegalStateException.class, () -> new CborWriter().key(1));
        assertThrows(
                IllegalStateException.class,
                () -> new CborWriter().map(1).key(1).toByteArray());
        assertThrows(IllegalStateException.class, () -> new CborWriter().uint(1).uint(2));
        CborWriter deep =
                new CborWriter().array(1).array(1).array(1).array(1).array(1).array(1);
        assertThrows(IllegalStateException.class, () -> deep.array(0));
        assertThrows(IllegalArgumentException.class, () -> new CborWriter().text("\uD800"));
    }

    @Test
    void refusesEveryTruncation() {
        byte[] all = sample();
        for (int i = 0; i < all.length; i++) {
            byte[] cut = Arrays.copyOf(all, i);
            assertReason(Reason.TRUNCATED, () -> CborReader.check(cut));
        }
    }

    @Test
    void meetsBitFlipsAndRandomBytesWithNothingButItsOwnException() {
        byte[] all = sample();
        for (int bit = 0; bit < 8 * all.length; bit++) {
            byte[] flipped = all.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            checkQuietly(flipped);
        }
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            byte[] noise = new byte[random.nextInt(24)];
            random.nextBytes(noise);
            checkQuietly(noise);
        }
    }

    @Test
    void deepNestingCostsNoStack() {
        byte[] deep = new byte[1_000_000];
        Arrays.fill(deep, (byte) 0x81);
        assertReason(Reason.DEPTH, () -> CborReader.check(deep));
    }

    @TestFactory
    Stream<DynamicTest> followsTheVectors() {
        return Vectors.run("cbor", one -> {
            byte[] bytes = one.hex("hex");
            if ("accept".equals(one.text("outcome"))) {
                CborReader.check(bytes);
            } else {
                assertReason(Reason.valueOf(one.text("reason")), () -> CborReader.check(bytes));
            }
        });
    }

    private static void checkQuietly(byte[] bytes) {
        try {
            CborReader.check(bytes);
        } catch (CborException expected) {
            assertFalse(expected.getMessage().isEmpty());
        }
    }

    private static void assertReason(Reason reason, Executable call) {
        assertEquals(reason, assertThrows(CborException.class, call).reason());
    }
}
