package org.rums.ui.internal.profile.fields;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.model.Bytes;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;

/** Fixed values of a kind, and parameters in braces, in one field: "5", "31.12.2027", "{runs}". */
public final class OpenCodec implements TextCodec<OpenValue> {
    private static final Pattern BRACES = Pattern.compile("\\{\\s*([^{}]+?)\\s*}");

    private final Demand.Kind kind;
    private final boolean text;

    /**
     * Values of a kind.
     *
     * @param kind of the values
     * @param text whether bytes are typed as text instead of digits
     */
    public OpenCodec(Demand.Kind kind, boolean text) {
        this.kind = kind;
        this.text = text;
    }

    @Override
    public Class<OpenValue> type() {
        return OpenValue.class;
    }

    @Override
    public Optional<OpenValue> read(String typed) throws UnreadableException {
        Matcher braces = BRACES.matcher(typed.strip());
        if (braces.matches()) {
            return Optional.of(new OpenValue(Optional.empty(), Optional.of(braces.group(1))));
        }
        Optional<ParameterValue> fixed = switch (kind) {
            case NUMBER -> Codecs.NUMBER.read(typed).map(ParameterValue.OfNumber::new);
            case DATE -> dates().read(typed).map(date -> new ParameterValue.OfDate(date.getEpochSecond()));
            case BYTES, TEXT -> bytes().read(typed).map(ParameterValue.OfBytes::new);
        };
        return Optional.of(new OpenValue(fixed, Optional.empty()));
    }

    @Override
    public String write(OpenValue value) {
        return value.parameter()
                .map(name -> '{' + name + '}')
                .orElseGet(() -> value.fixed().map(this::fixed).orElse(""));
    }

    private String fixed(ParameterValue value) {
        if (value instanceof ParameterValue.OfBytes known) {
            return bytes().write(known.bytes());
        }
        return kind == Demand.Kind.DATE
                ? dates().write(Instant.ofEpochSecond(value.size()))
                : Codecs.NUMBER.write(value.size());
    }

    private TextCodec<Bytes> bytes() {
        return text ? Codecs.BYTES_OF_TEXT : Codecs.BYTES;
    }

    private static DateCodec dates() {
        return new DateCodec(Locale.getDefault());
    }
}
