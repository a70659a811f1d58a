package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.box.BoxClient;
import org.rums.core.box.FormatData;
import org.rums.core.box.FormatSeal;
import org.rums.core.cbor.CborReader;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Snapshot;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

/** Copies of a box's state are noticed by the vendor; an authentic content in another encoding is refused. */
class Attack15CopiedStateTest {
    private static final Item ADD = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 10);

    @TempDir
    Path folder;

    @Test
    void bothCopiesOfAStateFileRequestAndTheSecondIsSuspected() throws Exception {
        Path file = folder.resolve("a.box");
        Path copy = folder.resolve("b.box");
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(1));
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"))) {
            try (VirtualBox box = VirtualBox.create("a", file, Model.VERSA);
                    BoxClient client = BoxClient.open(box.connect(), bench.random);
                    FormatData data = bench.formatData(java.util.List.of(Bench.full(UsageCounter.full(1))), true)) {
                client.format(data, client.info());
            }
            Files.copy(file, copy);
            TransactionKey first = request(file, bench);
            TransactionKey second = request(copy, bench);
            assertEquals(first.counter(), second.counter());
            assertNotEquals(first.mark(), second.mark());
            vendor.issue(Vendor.typed(first), ADD);
            assertEquals(ResultCode.CLONE_SUSPECTED, refusal(vendor, Vendor.typed(second)));
            assertEquals(ResultCode.CLONE_SUSPECTED, refusal(vendor, Vendor.typed(second)), "it stays so");
        }
    }

    private static TransactionKey request(Path file, Bench bench) throws RefusedException {
        try (VirtualBox box = VirtualBox.open("copy", file);
                BoxClient client = BoxClient.open(box.connect(), bench.random)) {
            return client.request(false).key();
        }
    }

    @Test
    void aBoxRolledBackAfterItsUpdateIsSuspected() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(1));
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"))) {
            var old = bench.contents();
            for (int i = 0; i < 2; i++) {
                ActivationCode code = vendor.issue(Vendor.typed(bench.request(false)), ADD);
                vendor.confirm(Vendor.typed(bench.apply(code).confirmation()));
            }
            try (Bench back = bench.copy(old, Loss.NONE, 1);
                    BoxClient client = back.client()) {
                TransactionKey first = client.request(false).key();
                assertEquals(ResultCode.CLONE_SUSPECTED, refusal(vendor, Vendor.typed(first)), "another mark");
                client.request(true);
                TransactionKey third = client.request(true).key();
                String request = Vendor.file(client, third);
                assertEquals(ResultCode.CLONE_SUSPECTED, refusal(vendor, request), "the commit counter went back");
                assertEquals(ResultCode.CLONE_SUSPECTED, refusal(vendor, Vendor.typed(third)), "and it stays so");
            }
        }
    }

    private static ResultCode refusal(Vendor vendor, String request) {
        return UpdateTest.refusal(() -> vendor.issue(request, ADD));
    }

    @Test
    void anAuthenticSnapshotInAnotherEncodingIsMalformed() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(1));
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"));
                BoxKeys keys = bench.keys(1)) {
            BoxClient client = bench.client();
            TransactionKey key = client.request(false).key();
            byte[] canonical = new Snapshot(5, 2, client.content().state()).encode();
            CborReader.check(canonical);
            assertEquals(0x05, canonical[2], "{1: 5, …");
            byte[] longer = new byte[canonical.length + 1];
            System.arraycopy(canonical, 0, longer, 0, 2);
            longer[2] = 0x18;
            System.arraycopy(canonical, 2, longer, 3, canonical.length - 2);
            byte[] trailing = java.util.Arrays.copyOf(canonical, canonical.length + 1);
            for (byte[] plaintext : new byte[][] {longer, trailing}) {
                SealedPart part = SealedPart.seal(
                        SealedPart.Use.SNAPSHOT, Bench.BOX.developerId(), key.body(), plaintext, keys, bench.random);
                assertEquals(
                        ResultCode.MALFORMED,
                        UpdateTest.refusal(() -> vendor.requests().verify(key.body(), Optional.of(part))));
            }
        }
    }

    @Test
    void anAuthenticFormatInAnotherEncodingIsMalformed() throws RefusedException {
        try (Bench bench = Bench.blank(Model.VERSA);
                FormatData data = bench.formatData(java.util.List.of(), true);
                AgreementKey factory = AgreementKey.draw(bench.random);
                AgreementKey host = AgreementKey.draw(bench.random);
                Secret shared = host.agree(factory.publicKey()).orElseThrow()) {
            byte[] plaintext = data.encode();
            byte[] trailing = java.util.Arrays.copyOf(plaintext, plaintext.length + 1);
            byte[] factoryPublic = factory.publicKey();
            byte[] hostPublic = host.publicKey();
            byte[] domain = Primitives.ascii("RUMS-F1");
            byte[] info = org.bouncycastle.util.Arrays.concatenate(hostPublic, factoryPublic, new byte[] {0, 0, 7});
            byte[] key = Primitives.expand(Primitives.extract(domain, shared.bytes()), info, 32);
            byte[] nonce = java.util.Arrays.copyOf(new byte[] {'F'}, 12);
            byte[] aad = org.bouncycastle.util.Arrays.concatenate(domain, info);
            FormatSeal right = new FormatSeal(hostPublic, Primitives.seal(key, nonce, aad, plaintext, 16));
            right.open(factory, 7).close();
            FormatSeal wrong = new FormatSeal(hostPublic, Primitives.seal(key, nonce, aad, trailing, 16));
            assertEquals(
                    ResultCode.MALFORMED,
                    UpdateTest.refusal(() -> wrong.open(factory, 7).close()));
        }
    }
}
