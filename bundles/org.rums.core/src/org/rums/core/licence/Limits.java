package org.rums.core.licence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bounds of fields and of a box. Source: docs/protocol.md, sections 5 and 6. */
public final class Limits {
    /** All ones of 16 bits: unlimited days or seats. */
    public static final int U16 = 0xFFFF;
    /** All ones of 32 bits: unlimited runs or minutes, no end date. */
    public static final long U32 = 0xFFFF_FFFFL;
    /** Seconds of a day. */
    public static final long DAY = 86_400;
    /** Highest reserved AppID. */
    public static final int RESERVED_APP_IDS = 10;
    /** Partitions in one box. */
    public static final int PARTITIONS = 32;
    /** Memory objects in one partition. */
    public static final int MEMORY_OBJECTS = 64;
    /** Bytes of UTF-8 in the name of a partition or memory object. */
    public static final int NAME = 16;
    /** Bytes of UTF-8 in a box label. */
    public static final int LABEL = 8;
    /** Bytes of UTF-8 in an application password. */
    public static final int PASSWORD = 32;
    /** Bytes of a signature. */
    public static final int SIGNATURE = 16;
    /** Bytes of one memory object. */
    public static final int MEMORY_LENGTH = 16_384;
    /** Highest offset of a memory object. */
    public static final int OFFSET = 65_535;
    /** Bytes of one zone. */
    public static final int ZONE = 65_536;
    /** Zones of a partition, numbered from 1. */
    public static final int ZONES = 3;
    /** Cost of a partition without its zones. */
    public static final int PARTITION_COST = 32;
    /** Bytes of the encoded public picture of a state. */
    public static final int STATE = 30_000;
    /** Items of one update. */
    public static final int ITEMS = 64;

    private Limits() {}

    static long range(long value, long least, long most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " " + value + " is not in " + least + ".." + most);
        }
        return value;
    }

    static int range(int value, int least, int most, String what) {
        return (int) range((long) value, least, most, what);
    }

    /** Returns how many bytes of UTF-8 a text has; text with half a surrogate pair is refused. */
    static int utf8Length(String text) {
        try {
            return StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(text))
                    .remaining();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text is not valid Unicode", e);
        }
    }

    /**
     * Whether a text is valid Unicode and short enough.
     *
     * @param most bytes of UTF-8
     * @return false where it has more, or half a surrogate pair stands alone in it
     */
    public static boolean isText(String text, int most) {
        try {
            return utf8Length(text) <= most;
        } catch (IllegalArgumentException halfOfAPair) {
            return false;
        }
    }

    /**
     * Whether bytes are valid UTF-8; leaves no copy of them behind.
     *
     * @param bytes any number
     * @return false where they are none
     */
    public static boolean isUtf8(byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        boolean wrong = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), chars, true)
                .isError();
        Arrays.fill(chars.array(), '\0');
        return !wrong;
    }

    static void utf8(byte[] bytes) {
        if (!isUtf8(bytes)) {
            throw new IllegalArgumentException("text is not valid UTF-8");
        }
    }

    static String text(String text, int least, int most, String what) {
        range(utf8Length(text), least, most, "bytes of " + what);
        return text;
    }
}
