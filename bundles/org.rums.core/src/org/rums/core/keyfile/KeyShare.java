package org.rums.core.keyfile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteWriter;
import org.rums.core.wire.WireException;

/**
 * One share of a back-up and its text (docs/keys.md, "Shares").
 *
 * @param developerId whose back-up
 * @param set random, the same in all shares of a set
 * @param needed k
 * @param shares n
 * @param index 1 to n, where the polynomial was evaluated
 * @param point this share of the key, 32 bytes
 * @param sealed the content under the key, the same in all shares
 */
record KeyShare(long developerId, byte[] set, int needed, int shares, int index, byte[] point, byte[] sealed) {
    /** Bytes of a set's id. */
    static final int SET = 8;

    private static final int CHECK = 8;
    private static final int MAX_SEALED = 1 << 19;
    private static final int MAX_TEXT = 1 << 20;
    private static final int LINE = 64;
    private static final byte[] DOMAIN = Primitives.ascii("RUMS share 1");
    private static final String BEGIN = "-----BEGIN RUMS KEY SHARE-----";
    private static final String END = "-----END RUMS KEY SHARE-----";
    private static final Pattern ARMOUR = Pattern.compile(BEGIN + "([A-Za-z0-9+/=\\s]*+)" + END);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What the sealed content is bound to. */
    static byte[] binding(long developerId, byte[] set, int needed, int shares) {
        return new ByteWriter()
                .bytes(DOMAIN)
                .u32(developerId)
                .bytes(set)
                .u8(needed)
                .u8(shares)
                .toByteArray();
    }

    byte[] binding() {
        return binding(developerId, set, needed, shares);
    }

    boolean sameSet(KeyShare other) {
        return Arrays.equals(binding(), other.binding()) && Arrays.equals(sealed, other.sealed);
    }

    /** The text, with a note for people before it. */
    String text(String vendor) {
        byte[] content = new CborWriter()
                .map(8)
                .key(0)
                .uint(1)
                .key(1)
                .uint(developerId)
                .key(2)
                .bytes(set)
                .key(3)
                .uint(needed)
                .key(4)
                .uint(shares)
                .key(5)
                .uint(index)
                .key(6)
                .bytes(point)
                .key(7)
                .bytes(sealed)
                .toByteArray();
        byte[] checked = org.bouncycastle.util.Arrays.concatenate(content, check(content));
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(checked);
        String note = String.format(
                Locale.ROOT,
                "Share %d of %d of the keys of %s. Any %d of them bring the keys back.%n"
                        + "Keep it secret, and apart from the other shares.%n",
                index,
                shares,
                vendor.replaceAll("[\\p{Cntrl}-]+", " "),
                needed);
        return note.replace(System.lineSeparator(), "\n") + BEGIN + "\n" + lines + "\n" + END + "\n";
    }

    /** Reads a text; what stands around the armour is ignored. */
    static KeyShare parse(String text) throws RefusedException {
        Matcher armour = ARMOUR.matcher(text);
        if (text.length() > MAX_TEXT || !armour.find()) {
            throw damaged("not the text of a share");
        }
        try {
            byte[] base64 = SPACE.matcher(armour.group(1)).replaceAll("").getBytes(StandardCharsets.US_ASCII);
            byte[] checked = Base64.getDecoder().decode(base64);
            byte[] content = Arrays.copyOf(checked, Math.max(0, checked.length - CHECK));
            if (!Arrays.equals(check(content), Arrays.copyOfRange(checked, content.length, checked.length))) {
                throw damaged("a share is damaged");
            }
            return read(new CborReader(content));
        } catch (IllegalArgumentException | WireException e) {
            throw damaged("a share is damaged").because(e);
        }
    }

    private static KeyShare read(CborReader in) throws RefusedException {
        in.readMap();
        if (number(in, 0, 0xFFFF) != 1) {
            throw new RefusedException(ResultCode.UNSUPPORTED_VERSION, "");
        }
        long developerId = number(in, 1, 0xFFFF_FFFFL);
        in.expectKey(2);
        byte[] set = in.readFixedBytes(SET);
        int needed = (int) number(in, 3, Backup.MAX_SHARES);
        int shares = (int) number(in, 4, Backup.MAX_SHARES);
        int index = (int) number(in, 5, Backup.MAX_SHARES);
        in.expectKey(6);
        byte[] point = in.readFixedBytes(Primitives.KEY);
        in.expectKey(7);
        byte[] sealed = in.readBytes(MAX_SEALED);
        in.end();
        if (needed < 2 || needed > shares || index < 1 || index > shares) {
            throw damaged("a share is damaged");
        }
        return new KeyShare(developerId, set, needed, shares, index, point, sealed);
    }

    private static long number(CborReader in, int key, long max) {
        in.expectKey(key);
        return in.readUInt(max);
    }

    private static byte[] check(byte[] content) {
        return Arrays.copyOf(Primitives.sha256(content), CHECK);
    }

    private static RefusedException damaged(String what) {
        return new RefusedException(ResultCode.KEYRING_DAMAGED, "(" + what + ")");
    }
}
