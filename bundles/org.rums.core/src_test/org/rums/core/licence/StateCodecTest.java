package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.licence.Samples.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rums.core.cbor.CborException;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Vectors;

class StateCodecTest {
    private static final String HEAD = "A6 01 02 02 190102 03 654C41422D31 04 ";
    private static final String TAIL = " 05 03 06 F5";
    private static final String PARTITION = "01 0C 02 83 190100 1880 1840 03 655375697465 ";

    /** A decoder of one form. */
    private interface Decoder {
        Object decode(byte[] bytes) throws RefusedException;
    }

    @Test
    void writesThePictureOfTheSpecification() throws RefusedException {
        LicenceState state = state(
                Model.XS,
                new UsageCounter(82, 100),
                new ApplicationPassword(new byte[] {1, 2}),
                new SignatureObject(new byte[] {1, 2, 3}),
                new LocalSeats(5),
                new MemoryObject(1, 16, 4, "lic"));
        byte[] bytes = Vectors.hex(HEAD + "81 A8 " + PARTITION
                + "04 82 1852 1864  09 F5  0A 03  0B 05  0D 81 84 01 10 04 636C6963" + TAIL);
        assertArrayEquals(bytes, StateCodec.encode(state));
        assertEquals(state.publicView(), StateCodec.decode(bytes));
    }

    @Test
    void roundTripsEveryForm() throws RefusedException {
        Samples samples = new Samples(11);
        for (int i = 0; i < Samples.SOME; i++) {
            LicenceState state = samples.state();
            assertEquals(state.publicView(), StateCodec.decode(StateCodec.encode(state)));
            assertEquals(state, StateCodec.decodeInternal(StateCodec.encodeInternal(state)));
            FullPartition full = samples.full(11 + i % 60_000);
            assertEquals(full, full(full(full)));
        }
    }

    @Test
    void readsAndWritesInsideALargerItem() throws RefusedException {
        LicenceState state = new Samples(12).state();
        CborWriter out = new CborWriter().map(2).key(1).uint(7).key(3);
        StateCodec.write(out, state);
        CborReader in = new CborReader(out.toByteArray());
        assertEquals(2, in.readMap());
        in.expectKey(1);
        assertEquals(7, in.readUInt());
        in.expectKey(3);
        assertEquals(state.publicView(), StateCodec.read(in));
        in.end();
    }

    @Test
    void tellsNoSecretInThePublicPicture() {
        byte[] secret = {0x5A, 0x11, 0x5A, 0x22, 0x5A, 0x33, 0x5A, 0x44};
        LicenceState state = state(Model.XS, new ApplicationPassword(secret), new SignatureObject(secret));
        String hex = Vectors.hex(StateCodec.encode(state));
        assertTrue(!hex.toUpperCase(Locale.ROOT).contains("5A115A22"), hex);
        assertTrue(Vectors.hex(StateCodec.encodeInternal(state))
                .toUpperCase(Locale.ROOT)
                .contains("5A115A22"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "81 A4 PARTITION 04 82 1864 1852, more left than granted",
        "81 A4 PARTITION 04 82 00 1AFFFFFFFF, granted unlimited and left not",
        "81 A4 PARTITION 09 F4, password false",
        "81 A4 PARTITION 0A 00, signature of no bytes",
        "81 A4 PARTITION 0A 11, signature of 17 bytes",
        "81 A4 PARTITION 0B 1A00010000, seats above 65535",
        "81 A4 PARTITION 0D 80, no memory objects",
        "81 A4 PARTITION 0D 81 84 01 10 00 60, memory of no bytes",
        "81 A4 PARTITION 0D 81 84 04 10 01 60, zone 4",
        "81 A4 PARTITION 0D 81 83 01 10 01, memory without name",
        "81 A4 PARTITION 0D 82 84 01 11 01 60 84 01 10 01 60, memory out of order",
        "81 A4 PARTITION 0D 82 84 01 10 02 60 84 01 11 01 60, memory overlaps",
        "81 A4 PARTITION 0E 00, unknown key",
        "81 A3 01 0A 02 83 00 00 00 03 60, reserved AppID",
        "81 A3 01 0C 02 82 00 00 03 60, two zones",
        "81 A3 01 0C 02 83 00 194000 00 03 60, no space",
        "81 A2 01 0C 02 83 00 00 00, no name",
        "82 A3 01 0C 02 83 00 00 00 03 60 A3 01 0C 02 83 00 00 00 03 60, AppID twice",
        "82 A3 01 0D 02 83 00 00 00 03 60 A3 01 0C 02 83 00 00 00 03 60, AppIDs out of order",
    })
    void refusesBrokenRules(String partitions, String rule) {
        byte[] bytes = Vectors.hex(HEAD + partitions.replace("PARTITION", PARTITION) + TAIL);
        RefusedException e = assertThrows(RefusedException.class, () -> StateCodec.decode(bytes), rule);
        assertEquals(ResultCode.MALFORMED, e.code());
    }

    @Test
    void cutsAndBitFlipsAreRefusedOrGiveAnotherState() {
        Samples samples = new Samples(13);
        for (int i = 0; i < 5; i++) {
            LicenceState state = samples.state();
            damage(StateCodec.encode(state), StateCodec::decode);
            damage(StateCodec.encodeInternal(state), StateCodec::decodeInternal);
            damage(full(samples.full(12)), StateCodecTest::full);
        }
    }

    @Test
    void randomInputIsRefused() {
        Random random = new Random(14);
        byte[] start = StateCodec.encode(new Samples(15).state());
        List<Decoder> decoders = List.of(StateCodec::decode, StateCodec::decodeInternal, StateCodecTest::full);
        for (int i = 0; i < Samples.MANY; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            int kept = random.nextInt(30);
            System.arraycopy(start, 0, bytes, 0, Math.min(Math.min(kept, start.length), bytes.length));
            decoded(bytes, decoders.get(i % decoders.size()));
        }
    }

    @Test
    void digestNamesStateAndCommit() {
        LicenceState state = state(Model.XS, new UsageCounter(82, 100));
        byte[] digest = StateDigest.of(7, state);
        assertEquals(16, digest.length);
        assertArrayEquals(digest, StateDigest.of(7, state.publicView()));
        assertNotEquals(Vectors.hex(digest), Vectors.hex(StateDigest.of(8, state)));
        assertNotEquals(Vectors.hex(digest), Vectors.hex(StateDigest.of(7, state.withLabel("x"))));
        assertThrows(IllegalArgumentException.class, () -> StateDigest.of(1 << 24, state));
    }

    @Test
    void aFullPartitionGivesVerifierAndWrites() {
        Partition partition = Partition.of(
                12, "", Samples.ZONES, List.of(ApplicationPassword.present(), new MemoryObject(2, 3, 2, "")));
        FullPartition full = new FullPartition(partition, Optional.of(new byte[] {'a'}), List.of(new byte[] {8, 9}));
        assertEquals(partition.with(new ApplicationPassword(new byte[] {'a'})), full.hashed(bytes -> bytes.clone()));
        assertEquals(List.of(new ZoneWrite(12, 2, 3, new byte[] {8, 9})), full.writes());
        assertThrows(IllegalArgumentException.class, () -> FullPartition.of(partition));
        full.close();
        assertArrayEquals(new byte[1], full.password().orElseThrow());
    }

    private static void damage(byte[] bytes, Decoder decoder) {
        Object whole = decoded(bytes, decoder).orElseThrow();
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(Optional.empty(), decoded(Arrays.copyOf(bytes, length), decoder));
        }
        assertEquals(Optional.empty(), decoded(Arrays.copyOf(bytes, bytes.length + 1), decoder));
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertNotEquals(Optional.of(whole), decoded(flipped, decoder), "bit " + bit);
        }
    }

    private static Optional<Object> decoded(byte[] bytes, Decoder decoder) {
        try {
            return Optional.of(decoder.decode(bytes));
        } catch (RefusedException e) {
            assertEquals(ResultCode.MALFORMED, e.code());
            return Optional.empty();
        }
    }

    private static byte[] full(FullPartition full) {
        CborWriter out = new CborWriter();
        FullPartitionCodec.write(out, full);
        return out.toByteArray();
    }

    private static FullPartition full(byte[] bytes) throws RefusedException {
        CborReader in = new CborReader(bytes);
        FullPartition full = FullPartitionCodec.read(in);
        try {
            in.end();
        } catch (CborException e) {
            throw new RefusedException(ResultCode.MALFORMED, e.getMessage());
        }
        return full;
    }
}
