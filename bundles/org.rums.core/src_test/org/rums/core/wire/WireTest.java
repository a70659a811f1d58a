package org.rums.core.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rums.core.testkit.Vectors;
import org.rums.core.wire.WireException.Reason;

class WireTest {
    private static final byte[] NINE = Vectors.hex("01 0203 040506 FFFFFFFE");

    @Test
    void readsWhatWasWritten() {
        byte[] bytes = new ByteWriter(1)
                .u8(1)
                .u16(0x0203)
                .u24(0x040506)
                .u32(0xFFFFFFFEL)
                .u64(-2)
                .bytes(NINE)
                .zeros(3)
                .toByteArray();
        ByteCursor in = new ByteCursor(bytes);
        assertEquals(1, in.peekU8());
        assertEquals(1, in.u8());
        assertEquals(0x0203, in.u16());
        assertEquals(0x040506, in.u24());
        assertEquals(0xFFFFFFFEL, in.u32());
        assertEquals(-2, in.u64());
        assertArrayEquals(NINE, in.bytes(10));
        assertEquals(3, in.remaining());
        assertArrayEquals(new byte[3], in.rest());
        in.end();
    }

    @Test
    void refusesToReadBeyondItsPart() {
        ByteCursor in = new ByteCursor(NINE, 1, 3);
        assertReason(Reason.TRUNCATED, in::u32);
        assertReason(Reason.TRUNCATED, () -> in.bytes(Integer.MAX_VALUE));
        assertReason(Reason.TRUNCATED, () -> in.bytes(-1));
        assertReason(Reason.TRUNCATED, () -> in.skip(4));
        assertReason(Reason.TRAILING, in::end);
        assertEquals(0x020304, in.u24());
        assertReason(Reason.TRUNCATED, in::u8);
        assertThrows(IndexOutOfBoundsException.class, () -> new ByteCursor(NINE, 8, 3));
    }

    @Test
    void refusesToWriteWhatDoesNotFit() {
        ByteWriter out = new ByteWriter();
        assertThrows(IllegalArgumentException.class, () -> out.u8(256));
        assertThrows(IllegalArgumentException.class, () -> out.u16(-1));
        assertThrows(IllegalArgumentException.class, () -> out.u24(1 << 24));
        assertThrows(IllegalArgumentException.class, () -> out.u32(1L << 32));
        assertEquals(0, out.size());
    }

    @Test
    void startsAgainAfterAWipe() {
        ByteWriter out = new ByteWriter().u8(7);
        out.wipe();
        assertArrayEquals(new byte[] {9}, out.u8(9).toByteArray());
    }

    @Test
    void leb128RoundTripsInTheFewestBytes() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            long value = random.nextLong() >>> random.nextInt(64);
            ByteWriter out = new ByteWriter();
            Leb128.write(out, value);
            assertEquals(Leb128.length(value), out.size());
            ByteCursor in = new ByteCursor(out.toByteArray());
            assertEquals(value, Leb128.read(in));
            in.end();
        }
        assertEquals(1, Leb128.length(0));
        assertEquals(10, Leb128.length(-1));
    }

    @Test
    void leb128RefusesOverlongCutAndTooLargeNumbers() {
        assertReason(Reason.NOT_MINIMAL, () -> leb("8000"));
        assertReason(Reason.NOT_MINIMAL, () -> leb("FF8000"));
        assertReason(Reason.TRUNCATED, () -> leb("80"));
        assertReason(Reason.TRUNCATED, () -> leb(""));
        assertReason(Reason.RANGE, () -> leb("FFFFFFFFFFFFFFFFFF02"));
        assertReason(Reason.RANGE, () -> leb("FFFFFFFFFFFFFFFFFF8100"));
        assertReason(Reason.NOT_MINIMAL, () -> leb("FFFFFFFFFFFFFFFFFF00"));
        assertEquals(-1, leb("FFFFFFFFFFFFFFFFFF01"));
    }

    private static long leb(String hex) {
        return Leb128.read(new ByteCursor(Vectors.hex(hex)));
    }

    private static void assertReason(Reason reason, org.junit.jupiter.api.function.Executable call) {
        assertEquals(reason, assertThrows(WireException.class, call).reason());
    }
}
