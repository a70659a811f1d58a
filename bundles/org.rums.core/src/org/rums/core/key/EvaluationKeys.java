package org.rums.core.key;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rums.core.result.ResultCode;

/**
 * The published keys with which anybody may try everything. They protect nothing.
 *
 * <p>Every secret is the SHA-256 of a published sentence, so that a second implementation has them too. Source:
 * docs/protocol.md, section 2.4.
 */
public final class EvaluationKeys {
    /** The evaluation Developer ID, "EVAL" in ASCII. */
    public static final long DEVELOPER_ID = 0x4556414CL;

    private EvaluationKeys() {}

    /**
     * The evaluation key ring, epochs 1 and 2.
     *
     * @return a new copy; the caller closes it
     */
    public static KeyRing keyRing() {
        NavigableMap<Long, Secret> keys = new TreeMap<>();
        keys.put(1L, published("update key 1"));
        keys.put(2L, published("update key 2"));
        KeyRing.Passwords passwords = new KeyRing.Passwords(password("user password"), password("admin password"));
        byte[] journal = Arrays.copyOf(digest("journal"), KeyRing.JOURNAL_ID);
        return new KeyRing(DEVELOPER_ID, "EVALUATION", keys, passwords, published("signing seed"), journal);
    }

    /**
     * The rekey root of evaluation boxes.
     *
     * @return a new copy; the caller closes it
     */
    public static RekeyRoot rekeyRoot() {
        return new RekeyRoot(published("rekey root"));
    }

    /**
     * Why two things of different Developer IDs do not go together.
     *
     * @param one a Developer ID
     * @param other another one
     * @return EVALUATION_MIXED where one of them is the evaluation ID, else OTHER_VENDOR
     */
    public static ResultCode mismatch(long one, long other) {
        return one == DEVELOPER_ID || other == DEVELOPER_ID ? ResultCode.EVALUATION_MIXED : ResultCode.OTHER_VENDOR;
    }

    private static Secret password(String what) {
        return Secret.owning(Arrays.copyOf(digest(what), KeyRing.PASSWORD));
    }

    private static Secret published(String what) {
        return Secret.owning(digest(what));
    }

    private static byte[] digest(String what) {
        return Primitives.sha256(Primitives.ascii("RUMS evaluation " + what));
    }
}
