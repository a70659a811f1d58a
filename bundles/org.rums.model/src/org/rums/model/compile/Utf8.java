package org.rums.model.compile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether bytes and texts are valid UTF-8. */
public final class Utf8 {
    private Utf8() {}

    /** Tells whether bytes are valid; leaves no copy of them behind. */
    public static boolean valid(byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        boolean wrong = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), chars, true)
                .isError();
        Arrays.fill(chars.array(), '\0');
        return !wrong;
    }

    /** Returns how many bytes a text has; more than any limit where half a surrogate pair stands alone. */
    public static int length(String text) {
        try {
            return StandardCharsets.UTF_8
                    .newEncoder()
                    .encode(CharBuffer.wrap(text))
                    .remaining();
        } catch (CharacterCodingException e) {
            return Integer.MAX_VALUE;
        }
    }
}
