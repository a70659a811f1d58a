package org.rums.virtualbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.rums.core.box.Applied;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.FormatData;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Expiry;
import org.rums.core.code.RekeySeal;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.code.UpdateContent;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.key.Secret;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.session.Role;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Transport;
import org.rums.virtualbox.flash.FlashLayout;
import org.rums.virtualbox.flash.MemoryFlash;
import org.rums.virtualbox.flash.PowerCutFlash;

/** A vendor, a box and a host on one table, with clocks that the test moves. */
final class Bench implements AutoCloseable {
    static final long BOX_NAME = 0x4F2109ACL;
    static final BoxId BOX = new BoxId(EvaluationKeys.DEVELOPER_ID, BOX_NAME);
    static final int APP = 1000;
    /** 2026-06-01T00:00:00Z. */
    static final long START = 1_780_272_000L;

    static final long DAY = 86_400;
    static final FlashLayout LAYOUT = new FlashLayout(4096, 4, 2, 3, 1);

    final KeyRing ring = EvaluationKeys.keyRing();
    final RekeyRoot root = EvaluationKeys.rekeyRoot();
    final AtomicLong millis = new AtomicLong(1_000);
    final AtomicLong hostTime = new AtomicLong(START);
    final SecureRandom random = new SecureRandom();
    final PowerCutFlash flash;
    final VirtualBox box;
    int generation = 1;

    private final List<BoxClient> clients = new ArrayList<>();

    private Bench(PowerCutFlash flash) {
        this.flash = flash;
        this.box = new VirtualBox(new Hardware("test box", flash, LAYOUT, random, millis::get));
    }

    /** A blank box, switched on. */
    static Bench blank(Model model) {
        return blank(model, PowerCutFlash.Loss.NONE, 1);
    }

    static Bench blank(Model model, PowerCutFlash.Loss loss, long seed) {
        MemoryFlash memory = MemoryFlash.erased(LAYOUT.sectorSize(), LAYOUT.sectors());
        Bench bench = new Bench(new PowerCutFlash(memory, loss, seed));
        VirtualBox.manufacture(new Hardware("test box", bench.flash, LAYOUT, bench.random, bench.millis::get), model);
        bench.box.powerOn();
        return bench;
    }

    /** A box with one partition of these objects, formatted. */
    static Bench formatted(Model model, DataObject... objects) throws RefusedException {
        Bench bench = blank(model);
        bench.format(objects);
        return bench;
    }

    /** A box as it was, from a copy of its flash. */
    Bench copy(MemoryFlash contents, PowerCutFlash.Loss loss, long seed) {
        Bench bench = new Bench(new PowerCutFlash(contents, loss, seed));
        bench.hostTime.set(hostTime.get());
        bench.generation = generation;
        bench.box.powerOn();
        return bench;
    }

    MemoryFlash contents() {
        return MemoryFlash.of(LAYOUT.sectorSize(), flash.read(0, LAYOUT.sectorSize() * LAYOUT.sectors()));
    }

    void format(DataObject... objects) throws RefusedException {
        format(List.of(full(objects)), true);
    }

    void format(List<FullPartition> partitions, boolean remoteUpdate) throws RefusedException {
        BoxClient client = client();
        try (FormatData data = formatData(partitions, remoteUpdate)) {
            client.format(data, client.info());
        }
    }

    FormatData formatData(List<FullPartition> partitions, boolean remoteUpdate) {
        return FormatData.of(
                new FormatData.Identity(BOX, generation, "Label", remoteUpdate, START), ring, root, partitions);
    }

    static FullPartition full(DataObject... objects) {
        return full(APP, objects);
    }

    static FullPartition full(int appId, DataObject... objects) {
        Partition partition = Partition.of(appId, "Demo", new ZoneSizes(64, 64, 64), List.of(objects));
        List<byte[]> contents = new ArrayList<>();
        for (MemoryObject object : partition.memory()) {
            contents.add(new byte[object.length()]);
        }
        boolean password = partition.objects().containsKey(org.rums.core.licence.ObjectType.APPLICATION_PASSWORD);
        Optional<byte[]> bytes = password ? Optional.of("first".getBytes()) : Optional.empty();
        return new FullPartition(partition, bytes, contents);
    }

    /** A way to the box, over whatever this run of the tests goes. */
    Transport connect() {
        return Way.OF_THIS_RUN.connect(box);
    }

    BoxClient client() throws RefusedException {
        BoxClient client = BoxClient.open(connect(), random, clock(), CancelToken.NEVER);
        clients.add(client);
        return client;
    }

    BoxAccess user(BoxClient client) throws RefusedException {
        return client.login(Role.USER, ring.userPassword());
    }

    BoxAccess admin(BoxClient client) throws RefusedException {
        return client.login(Role.ADMIN, ring.adminPassword());
    }

    /** Power off and on. */
    void restart() {
        flash.restart();
        box.powerOn();
    }

    Applied apply(ActivationCode code) throws RefusedException {
        try (BoxClient client = client()) {
            return client.apply(code, Optional.empty());
        }
    }

    TransactionKey request(boolean another) throws RefusedException {
        try (BoxClient client = client()) {
            return client.request(another).key();
        }
    }

    Transaction transaction(TransactionKey key, long epoch) {
        return new Transaction(BOX, epoch, generation, key.counter(), key.mark());
    }

    BoxKeys keys(long epoch) {
        return ring.boxKeys(BOX_NAME, epoch, generation);
    }

    ActivationCode code(TransactionKey key, Item... items) throws RefusedException {
        return code(key, START, Expiry.NONE, items);
    }

    ActivationCode code(TransactionKey key, long vendorTime, Expiry expiry, Item... items) throws RefusedException {
        return code(key, 1, vendorTime, expiry, items);
    }

    ActivationCode code(TransactionKey key, long epoch, long vendorTime, Expiry expiry, Item... items)
            throws RefusedException {
        UpdateContent content = new UpdateContent(vendorTime, expiry, List.of(items));
        Suite suite = content.suite();
        byte[] plaintext = content.plaintext(suite);
        Transaction transaction = transaction(key, epoch);
        try (BoxKeys keys = keys(epoch)) {
            int id = ActivationCode.codeId(transaction, keys, suite, plaintext);
            return ActivationCode.seal(transaction, keys, suite, plaintext, id);
        }
    }

    Item.Rekey rekey(TransactionKey key, long epoch) {
        return rekey(key, epoch, root);
    }

    Item.Rekey rekey(TransactionKey key, long epoch, RekeyRoot with) {
        try (BoxKeys next = keys(epoch);
                Secret rekey = with.keyOf(BOX, generation)) {
            Transaction transaction = transaction(key, epoch - 1);
            return new Item.Rekey(epoch, RekeySeal.seal(transaction, epoch, next.boxKey(), rekey.bytes()));
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(hostTime.get());
            }
        };
    }

    @Override
    public void close() {
        clients.forEach(BoxClient::close);
        box.close();
        ring.close();
        root.close();
    }
}
