package org.rums.core.keyfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.SCrypt;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;

/**
 * Bytes sealed under a passphrase (docs/keys.md, "Passphrase-protected files"): a header with scrypt's parameters and
 * two checks, then AES-256-CCM. The header's own check tells damage from a wrong passphrase.
 *
 * @param kind three ASCII letters that tell one kind of file from another
 * @param cost log2 of scrypt's N for writing
 * @param floor smallest log2 of N that is read
 * @param damage what a damaged file is refused with
 */
record PassphraseSeal(String kind, int cost, int floor, ResultCode damage) {
    /** Largest log2 of N that is read: 512 MiB of memory. */
    static final int CEILING = 19;
    /** Largest file that is read. */
    static final int MAX_FILE = 1 << 20;

    private static final int BLOCK = 8;
    private static final int LANES = 1;
    private static final int MAX_LANES = 4;
    private static final int VERSION = 1;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int KEY_CHECK = 16;
    private static final int HEADER_CHECK = 8;
    private static final int CHECKED = 4 + 3 + 1 + 4 + 3 + SALT + NONCE;
    private static final int HEADER = CHECKED + HEADER_CHECK + KEY_CHECK;
    private static final byte[] MAGIC = Primitives.ascii("RUMS");
    private static final byte[] CHECK_LABEL = Primitives.ascii("RUMS key check 1");

    /** The header in clear. */
    private record Header(long developerId, int cost, int lanes, byte[] salt, byte[] nonce, byte[] keyCheck) {}

    /**
     * Seals.
     *
     * @param developerId stands in clear, authenticated
     * @param content what to seal
     * @param passphrase not empty
     * @return the file's bytes
     */
    byte[] seal(long developerId, byte[] content, char[] passphrase, SecureRandom random) {
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("an empty passphrase protects nothing");
        }
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] checked = new ByteWriter(CHECKED)
                .bytes(MAGIC)
                .bytes(Primitives.ascii(kind))
                .u8(VERSION)
                .u32(developerId)
                .u8(cost)
                .u8(BLOCK)
                .u8(LANES)
                .bytes(salt)
                .bytes(nonce)
                .toByteArray();
        try (Keys keys = Keys.derive(passphrase, salt, cost, LANES)) {
            byte[] header = new ByteWriter(HEADER)
                    .bytes(checked)
                    .bytes(headerCheck(checked))
                    .bytes(keys.check())
                    .toByteArray();
            byte[] sealed = Primitives.seal(keys.sealing(), nonce, header, content, Primitives.TAG);
            return org.bouncycastle.util.Arrays.concatenate(header, sealed);
        }
    }

    /**
     * Opens.
     *
     * @return the content; the caller closes it
     * @throws RefusedException the damage, UNSUPPORTED_VERSION or WRONG_PASSPHRASE
     */
    Secret open(byte[] file, char[] passphrase) throws RefusedException {
        Header header = header(file);
        try (Keys keys = Keys.derive(passphrase, header.salt, header.cost, header.lanes)) {
            if (!org.bouncycastle.util.Arrays.constantTimeAreEqual(keys.check(), header.keyCheck)) {
                throw new RefusedException(ResultCode.WRONG_PASSPHRASE, "");
            }
            byte[] clear = Arrays.copyOf(file, HEADER);
            byte[] sealed = Arrays.copyOfRange(file, HEADER, file.length);
            Optional<byte[]> content = Primitives.open(keys.sealing(), header.nonce, clear, sealed, Primitives.TAG);
            return Secret.owning(content.orElseThrow(() -> damaged("content")));
        }
    }

    /**
     * Whose file it is, as its header says; authentic only once it has been opened.
     *
     * @throws RefusedException the damage or UNSUPPORTED_VERSION
     */
    long developerId(byte[] file) throws RefusedException {
        return header(file).developerId;
    }

    /** Whether a file begins as those of this kind do. */
    boolean begins(byte[] file) {
        byte[] start = start();
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private byte[] start() {
        return new ByteWriter().bytes(MAGIC).bytes(Primitives.ascii(kind)).toByteArray();
    }

    private Header header(byte[] file) throws RefusedException {
        if (file.length < HEADER + Primitives.TAG || !begins(file)) {
            throw damaged("not such a file");
        }
        byte[] checked = Arrays.copyOf(file, CHECKED);
        if (!Arrays.equals(headerCheck(checked), Arrays.copyOfRange(file, CHECKED, CHECKED + HEADER_CHECK))) {
            throw damaged("header");
        }
        ByteCursor in = new ByteCursor(file);
        in.skip(start().length);
        if (in.u8() != VERSION) {
            throw new RefusedException(ResultCode.UNSUPPORTED_VERSION, "");
        }
        long developerId = in.u32();
        int n = in.u8();
        int block = in.u8();
        int lanes = in.u8();
        if (n < floor || n > CEILING || block != BLOCK || lanes < LANES || lanes > MAX_LANES) {
            throw damaged("scrypt parameters out of bounds");
        }
        byte[] salt = in.bytes(SALT);
        byte[] nonce = in.bytes(NONCE);
        in.skip(HEADER_CHECK);
        return new Header(developerId, n, lanes, salt, nonce, in.bytes(KEY_CHECK));
    }

    private static byte[] headerCheck(byte[] checked) {
        return Arrays.copyOf(Primitives.sha256(checked), HEADER_CHECK);
    }

    private RefusedException damaged(String what) {
        return new RefusedException(damage, "(" + what + ")");
    }

    /** What scrypt gives: a key to seal with and one whose MAC tells a wrong passphrase. */
    private record Keys(Secret both) implements AutoCloseable {
        static Keys derive(char[] passphrase, byte[] salt, int cost, int lanes) {
            ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
            byte[] bytes = Arrays.copyOf(utf8.array(), utf8.limit());
            Arrays.fill(utf8.array(), (byte) 0);
            try {
                return new Keys(
                        Secret.owning(SCrypt.generate(bytes, salt, 1 << cost, BLOCK, lanes, 2 * Primitives.KEY)));
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        }

        byte[] sealing() {
            return Arrays.copyOf(both.bytes(), Primitives.KEY);
        }

        byte[] check() {
            byte[] key = Arrays.copyOfRange(both.bytes(), Primitives.KEY, 2 * Primitives.KEY);
            byte[] mac = Primitives.hmac(key, CHECK_LABEL);
            Arrays.fill(key, (byte) 0);
            return Arrays.copyOf(mac, KEY_CHECK);
        }

        @Override
        public void close() {
            both.close();
        }
    }
}
