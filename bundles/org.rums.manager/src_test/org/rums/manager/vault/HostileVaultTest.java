package org.rums.manager.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cbor.CborWriter;
import org.rums.core.cms.Identity;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.testkit.Desk;

class HostileVaultTest {
    @TempDir
    Path home;

    private final Secret key = Secret.random(32, new java.security.SecureRandom());
    private byte[] good;

    @BeforeEach
    void make() throws Exception {
        try (Identity owner = new Desk(home).identity("Anna")) {
            good = VaultContent.fresh(VaultStore.empty(key), owner).store().write();
        }
    }

    private void damaged(byte[] file) {
        assertRefused(ResultCode.VAULT_DAMAGED, () -> VaultStore.read(file, key));
    }

    @Test
    void everyTruncationIsDamage() throws Exception {
        assertEquals(
                1, new VaultContent(VaultStore.read(good, key)).certificates().size());
        for (int length = 0; length < good.length; length += 1 + length / 40) {
            damaged(Arrays.copyOf(good, length));
        }
        damaged(Arrays.copyOf(good, good.length - 1));
    }

    @Test
    void flippedBitsAreDamageOrChangeNothing() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] bad = good.clone();
            bad[round < 150 ? round : random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertEquals(
                        1,
                        new VaultContent(VaultStore.read(bad, key))
                                .certificates()
                                .size());
            } catch (RefusedException e) {
                assertEquals(ResultCode.VAULT_DAMAGED, e.code());
            }
        }
    }

    @Test
    void randomBytesAreDamage() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            if (noise.length > 1 && round % 2 == 0) {
                noise[0] = 0x30;
                noise[1] = (byte) (noise.length - 2);
            }
            damaged(noise);
        }
    }

    @Test
    void aStoreThatAsksForMoreRoundsThanAllowedIsRefusedBeforeTheyAreComputed() throws Exception {
        ASN1Primitive costly = rounds(ASN1Primitive.fromByteArray(good), BigInteger.valueOf(Integer.MAX_VALUE));
        long start = System.nanoTime();
        damaged(costly.getEncoded());
        assertEquals(0, (System.nanoTime() - start) / 5_000_000_000L);
    }

    private static ASN1Primitive rounds(ASN1Primitive of, BigInteger replaced) {
        if (of instanceof ASN1Sequence sequence) {
            ASN1EncodableVector parts = new ASN1EncodableVector();
            sequence.forEach(part -> parts.add(rounds(part.toASN1Primitive(), replaced)));
            return new DERSequence(parts);
        }
        boolean count = of instanceof ASN1Integer number && number.hasValue(1_024);
        return count ? new ASN1Integer(replaced) : ((ASN1Object) of).toASN1Primitive();
    }

    @Test
    void revisionsComeBackAndNothingElseIsReadAsSuch() throws Exception {
        Random random = new Random(11);
        Map<UUID, Integer> all = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            all.put(new UUID(random.nextLong(), random.nextLong()), random.nextInt(Integer.MAX_VALUE));
        }
        byte[] bytes;
        try (Secret written = Revisions.write(all)) {
            assertEquals(all, Revisions.read(written));
            bytes = written.bytes().clone();
        }
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertRefused(ResultCode.VAULT_DAMAGED, () -> Revisions.read(Secret.owning(cut)));
        }
        for (byte[] other : new byte[][] {
            new CborWriter().map(1).key(2).array(0).toByteArray(),
            new CborWriter().map(1).key(1).array(1).bytes(new byte[19]).toByteArray(),
            new CborWriter().map(1).key(1).uint(5).toByteArray(),
            {(byte) 0xA1, 1, (byte) 0x9A, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF}
        }) {
            assertRefused(ResultCode.VAULT_DAMAGED, () -> Revisions.read(Secret.owning(other)));
        }
    }
}
