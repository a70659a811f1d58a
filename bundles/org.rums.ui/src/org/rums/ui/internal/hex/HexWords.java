package org.rums.ui.internal.hex;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** What a hex editor says about the place of its caret, in words. */
final class HexWords {
    private static final int BYTE = 8;

    private HexWords() {}

    /** Says where the caret is and what is there: "offset 0010, value 7B, object lic". */
    static String spoken(HexContent content, HexCaret caret) {
        if (content.size() == 0) {
            return HexMessages.NoByte;
        }
        String place = NLS.bind(HexMessages.Spoken, offset(caret.offset()), value(content.valueAt(caret.offset())));
        Optional<HexRegion> region = content.regions().stream()
                .filter(candidate -> candidate.contains(caret.offset()))
                .findFirst();
        String what = region.map(found -> NLS.bind(HexMessages.SpokenObject, place, found.name()))
                .orElse(place);
        return caret.length() == 1 ? what : NLS.bind(HexMessages.SpokenSelection, what, caret.length());
    }

    private static String value(int value) {
        return switch (value) {
            case HexContent.UNTOUCHED -> HexMessages.SpokenUntouched;
            case HexContent.OPEN -> HexMessages.SpokenOpen;
            default -> HexText.digits(value);
        };
    }

    /** Says how many bytes are selected from where on. */
    static String selected(HexCaret caret) {
        return new MessageFormat(HexMessages.Selected, Locale.getDefault())
                .format(new Object[] {caret.length(), offset(caret.first())});
    }

    /** Reads the bytes from the caret on as numbers. */
    static String numbers(HexContent content, HexCaret caret) {
        return NLS.bind(HexMessages.Numbers, number(content, caret.first(), 2), number(content, caret.first(), 4));
    }

    private static String number(HexContent content, int offset, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            if (offset + i >= content.size() || content.valueAt(offset + i) < 0) {
                return HexMessages.Unknown;
            }
            number |= (long) content.valueAt(offset + i) << BYTE * i;
        }
        return Long.toString(number);
    }

    /** Writes an offset as it stands at the left of a line. */
    static String offset(int offset) {
        return String.format(Locale.ROOT, "%04X", offset);
    }
}
