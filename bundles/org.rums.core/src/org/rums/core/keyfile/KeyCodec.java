package org.rums.core.keyfile;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.key.RekeyRoot;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/** Key ring and rekey root as CBOR (docs/keys.md, "Content"). Every array made here is zeroed or handed to a Secret. */
public final class KeyCodec {
    /** Most epochs of a ring. */
    static final int MAX_EPOCHS = 4_096;

    private static final int MAX_VENDOR = 1_000;
    private static final long U32 = 0xFFFF_FFFFL;

    private KeyCodec() {}

    /** Reads something from CBOR. */
    private interface Part<T> {
        T read(CborReader in);
    }

    /**
     * Writes a key ring.
     *
     * @param ring stays with the caller
     * @return CBOR; the caller closes it
     */
    public static Secret ring(KeyRing ring) {
        CborWriter out = new CborWriter();
        writeRing(out, ring);
        return finish(out);
    }

    /**
     * Reads a key ring.
     *
     * @param content CBOR, stays with the caller
     * @return the ring; the caller closes it
     * @throws RefusedException KEYRING_DAMAGED
     */
    public static KeyRing ring(Secret content) throws RefusedException {
        return whole(content, KeyCodec::readRing);
    }

    static Secret root(long developerId, RekeyRoot root) {
        CborWriter out = new CborWriter();
        out.map(2).key(1).uint(developerId).key(2).bytes(root.bytes());
        return finish(out);
    }

    static RekeyRoot root(long developerId, Secret content) throws RefusedException {
        return whole(content, in -> {
            in.readMap();
            in.expectKey(1);
            if (in.readUInt(U32) != developerId) {
                throw new WireException(WireException.Reason.RANGE, "another Developer ID");
            }
            return new RekeyRoot(secret(in, 2, Primitives.KEY));
        });
    }

    static Secret both(KeyRing ring, RekeyRoot root) {
        CborWriter out = new CborWriter();
        out.map(2).key(1);
        writeRing(out, ring);
        out.key(2).bytes(root.bytes());
        return finish(out);
    }

    static Backup.Contents both(Secret content) throws RefusedException {
        return whole(content, in -> {
            in.readMap();
            in.expectKey(1);
            KeyRing ring = readRing(in);
            return new Backup.Contents(ring, new RekeyRoot(secret(in, 2, Primitives.KEY)));
        });
    }

    private static void writeRing(CborWriter out, KeyRing ring) {
        out.map(7).key(1).uint(ring.developerId()).key(2).text(ring.vendor());
        out.key(3).array(ring.epochs().size());
        for (long epoch : ring.epochs()) {
            out.bytes(ring.updateKey(epoch));
        }
        out.key(4).bytes(ring.userPassword()).key(5).bytes(ring.adminPassword());
        out.key(6).bytes(ring.signingSeed()).key(7).bytes(ring.journalId());
    }

    private static KeyRing readRing(CborReader in) {
        in.readMap();
        in.expectKey(1);
        long developerId = in.readUInt(U32);
        in.expectKey(2);
        String vendor = in.readText(MAX_VENDOR);
        in.expectKey(3);
        int epochs = in.readArray();
        if (epochs < 1 || epochs > MAX_EPOCHS) {
            throw new WireException(WireException.Reason.RANGE, "number of epochs");
        }
        NavigableMap<Long, Secret> keys = new TreeMap<>();
        for (long epoch = 1; epoch <= epochs; epoch++) {
            keys.put(epoch, Secret.owning(in.readFixedBytes(Primitives.KEY)));
        }
        KeyRing.Passwords passwords =
                new KeyRing.Passwords(secret(in, 4, KeyRing.PASSWORD), secret(in, 5, KeyRing.PASSWORD));
        Secret seed = secret(in, 6, Primitives.KEY);
        in.expectKey(7);
        return new KeyRing(developerId, vendor, keys, passwords, seed, in.readFixedBytes(KeyRing.JOURNAL_ID));
    }

    private static Secret secret(CborReader in, int key, int length) {
        in.expectKey(key);
        return Secret.owning(in.readFixedBytes(length));
    }

    private static Secret finish(CborWriter out) {
        Secret content = Secret.owning(out.toByteArray());
        out.wipe();
        return content;
    }

    private static <T> T whole(Secret content, Part<T> part) throws RefusedException {
        try {
            CborReader in = new CborReader(content.bytes());
            T read = part.read(in);
            in.end();
            return read;
        } catch (WireException e) {
            throw new RefusedException(ResultCode.KEYRING_DAMAGED, "(" + e.getMessage() + ")").because(e);
        }
    }
}
