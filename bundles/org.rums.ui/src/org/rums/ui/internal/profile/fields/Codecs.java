package org.rums.ui.internal.profile.fields;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.rums.core.licence.Limits;
import org.rums.model.Bytes;
import org.rums.model.compile.ValueReader;

/** How the fields of a profile are typed. */
public final class Codecs {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    /** A text as it is; an empty one is a value. */
    public static final TextCodec<String> TEXT = new TextCodec<>() {
        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text);
        }

        @Override
        public String write(String value) {
            return value;
        }
    };

    /** A whole number, decimal or with 0x, of runs, days, minutes, seats. */
    public static final TextCodec<Long> NUMBER = new TextCodec<>() {
        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        public Optional<Long> read(String text) throws UnreadableException {
            return text.isBlank() ? Optional.empty() : Optional.of(number(text, Limits.U32));
        }

        @Override
        public String write(Long value) {
            return value.toString();
        }
    };

    /** An AppID, decimal or with 0x. */
    public static final TextCodec<Integer> APP_ID = whole("%d", Limits.U16);

    /** An offset, hexadecimal with 0x or decimal. */
    public static final TextCodec<Integer> OFFSET = whole("0x%04X", Limits.OFFSET);

    /** A number of bytes; an empty field is none. */
    public static final TextCodec<Integer> COUNT = new TextCodec<>() {
        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Optional<Integer> read(String text) throws UnreadableException {
            return text.isBlank() ? Optional.empty() : Optional.of((int) number(text, Limits.MEMORY_LENGTH));
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }
    };

    /** A length; an empty field is 0. */
    public static final TextCodec<Integer> LENGTH = new TextCodec<>() {
        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Optional<Integer> read(String text) throws UnreadableException {
            return Optional.of(text.isBlank() ? 0 : (int) number(text, Limits.MEMORY_LENGTH));
        }

        @Override
        public String write(Integer value) {
            return value == 0 ? "" : value.toString();
        }
    };

    /** A u32 such as a Developer ID, hexadecimal. */
    public static final TextCodec<Long> U32 = new TextCodec<>() {
        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        public Optional<Long> read(String text) throws UnreadableException {
            return Optional.of(text.isBlank() ? 0 : number(text, Limits.U32));
        }

        @Override
        public String write(Long value) {
            return value == 0 ? "" : String.format(Locale.ROOT, "0x%08X", value);
        }
    };

    /** Bytes as hexadecimal digits. */
    public static final TextCodec<Bytes> BYTES = new TextCodec<>() {
        @Override
        public Class<Bytes> type() {
            return Bytes.class;
        }

        @Override
        public Optional<Bytes> read(String text) throws UnreadableException {
            try {
                return text.isBlank() ? Optional.empty() : Optional.of(ValueReader.hex(text));
            } catch (IllegalArgumentException e) {
                throw new UnreadableException(FieldMessages.NoBytes);
            }
        }

        @Override
        public String write(Bytes value) {
            return HEX.formatHex(value.toArray());
        }
    };

    /** Bytes as text. */
    public static final TextCodec<Bytes> BYTES_OF_TEXT = new TextCodec<>() {
        @Override
        public Class<Bytes> type() {
            return Bytes.class;
        }

        @Override
        public Optional<Bytes> read(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(Bytes.ofText(text));
        }

        @Override
        public String write(Bytes value) {
            return new String(value.toArray(), StandardCharsets.UTF_8);
        }
    };

    private Codecs() {}

    private static TextCodec<Integer> whole(String format, int most) {
        return new TextCodec<>() {
            @Override
            public Class<Integer> type() {
                return Integer.class;
            }

            @Override
            public Optional<Integer> read(String text) throws UnreadableException {
                return Optional.of((int) number(text, most));
            }

            @Override
            public String write(Integer value) {
                return String.format(Locale.ROOT, format, value);
            }
        };
    }

    private static long number(String text, long most) throws TextCodec.UnreadableException {
        String plain = text.strip();
        boolean hex = plain.regionMatches(true, 0, "0x", 0, 2);
        try {
            long number = hex ? Long.parseLong(plain.substring(2), 16) : Long.parseLong(plain);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new TextCodec.UnreadableException(FieldMessages.format(FieldMessages.NoNumber, text, most));
    }
}
