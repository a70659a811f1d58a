package org.rums.core.code;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Armour;
import org.rums.core.text.Armoured;
import org.rums.core.text.CodeFinder;
import org.rums.core.text.Decoded;
import org.rums.core.text.FoundCode;
import org.rums.core.text.Kind;
import org.rums.core.text.MailText;
import org.rums.core.text.ShortForm;
import org.rums.core.text.TextException;

/**
 * From whatever a person pastes (a typed code, a whole mail, a file) to the code in it, and back to text.
 *
 * <p>Source: docs/protocol/text.md.
 */
public final class CodeReader {
    /** Longest text that is tried as a code and nothing else, characters. */
    private static final int MAX_BARE = 256;

    private CodeReader() {}

    /** Decides, with a key, whether a candidate is the code. */
    @FunctionalInterface
    public interface Verifier {
        /**
         * Looks at a candidate.
         *
         * @param candidate a plausible reading
         * @throws RefusedException why it is not accepted
         */
        void check(ReadCode candidate) throws RefusedException;
    }

    /**
     * Finds the code of a kind in a text without any key.
     *
     * @param text typed code, mail or file
     * @param wanted the kind needed
     * @return the most plausible reading; look at {@link ReadCode#needsConsent()}
     * @throws RefusedException DAMAGED_TEXT (and where), WRONG_KIND, MALFORMED
     */
    public static ReadCode read(String text, Kind wanted) throws RefusedException {
        return read(text, wanted, candidate -> {});
    }

    /**
     * Finds the code of a kind in a text that a verifier accepts.
     *
     * @param text typed code, mail or file
     * @param wanted the kind needed
     * @param verifier has the last word
     * @return the accepted reading
     * @throws RefusedException DAMAGED_TEXT (and where), WRONG_KIND, MALFORMED, or the verifier's first refusal
     */
    public static ReadCode read(String text, Kind wanted, Verifier verifier) throws RefusedException {
        RefusedException first = null;
        for (ReadCode candidate : candidates(text, wanted)) {
            try {
                verifier.check(candidate);
                return candidate;
            } catch (RefusedException e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    /**
     * Takes a text apart that holds several codes of a kind, such as a mail with the keys of three boxes.
     *
     * @param text typed codes, mail or files
     * @param wanted the kind needed
     * @return a text for each code, in their order, the file form of one that stands there typed as well; the text
     *     itself where it holds one code or none
     */
    public static List<String> separate(String text, Kind wanted) {
        Map<ByteBuffer, FoundCode> codes = new LinkedHashMap<>();
        for (FoundCode found : pieces(text)) {
            firstReading(found)
                    .filter(code -> code.kind() == wanted)
                    .ifPresent(code -> codes.merge(ByteBuffer.wrap(code.body()), found, CodeReader::richer));
        }
        return codes.size() < 2
                ? List.of(text)
                : codes.values().stream().map(FoundCode::text).toList();
    }

    private static FoundCode richer(FoundCode one, FoundCode other) {
        return one.form() == FoundCode.Form.FILE ? one : other;
    }

    private static Optional<ReadCode> firstReading(FoundCode found) {
        try {
            return Optional.of(readings(found).get(0));
        } catch (RefusedException damaged) {
            return Optional.empty();
        }
    }

    /** All readings of the wanted kind, at least one. */
    private static List<ReadCode> candidates(String text, Kind wanted) throws RefusedException {
        Optional<ReadCode> bare = bareCode(text);
        if (bare.filter(code -> code.kind() == wanted).isPresent()) {
            return List.of(bare.get());
        }
        List<ReadCode> all = new ArrayList<>();
        RefusedException problem = null;
        for (FoundCode found : pieces(text)) {
            try {
                all.addAll(readings(found));
            } catch (RefusedException e) {
                problem = problem == null ? e : problem;
            }
        }
        List<ReadCode> right = all.stream().filter(c -> c.kind() == wanted).toList();
        if (!right.isEmpty()) {
            return right;
        }
        if (problem != null) {
            throw problem;
        }
        throw new RefusedException(
                ResultCode.WRONG_KIND, "It is " + name(all.get(0).kind()) + ", wanted is " + name(wanted) + ".");
    }

    /** The code where the text is one without a fault and nothing else, which is what a batch or a form hands over. */
    private static Optional<ReadCode> bareCode(String text) {
        if (text.length() > MAX_BARE) {
            return Optional.empty();
        }
        try {
            Decoded read = ShortForm.decode(text);
            return read.repairs().isEmpty() ? Optional.of(reading(read)) : Optional.empty();
        } catch (TextException e) {
            return Optional.empty();
        }
    }

    private static ReadCode reading(Decoded d) {
        return new ReadCode(d.kind(), d.body(), Optional.empty(), d.repairs(), d.needsConsent());
    }

    /**
     * What in a text may be a code; the bodies of a raw mail are decoded first.
     *
     * @param text typed code, mail or file
     * @return at least one piece: the whole text where nothing in it looks like a code
     */
    public static List<FoundCode> pieces(String text) {
        String plain = MailText.plain(text);
        List<FoundCode> found = CodeFinder.find(plain);
        return found.isEmpty() ? List.of(new FoundCode(FoundCode.Form.SHORT, 0, plain.length(), plain)) : found;
    }

    /**
     * All readings of one piece of text.
     *
     * @param found a piece
     * @return at least one, the most plausible first
     * @throws RefusedException DAMAGED_TEXT or MALFORMED
     */
    public static List<ReadCode> readings(FoundCode found) throws RefusedException {
        try {
            if (found.form() == FoundCode.Form.FILE) {
                return List.of(ofFile(Armour.decode(found.text())));
            }
            List<ReadCode> readings = new ArrayList<>();
            for (Decoded d : ShortForm.candidates(found.text())) {
                readings.add(reading(d));
            }
            return readings;
        } catch (TextException e) {
            throw refused(e);
        }
    }

    private static ReadCode ofFile(Armoured armoured) throws RefusedException {
        CodeFile file = CodeFile.parse(armoured.payload());
        if (file.kind() != armoured.kind()) {
            throw new RefusedException(ResultCode.WRONG_KIND, "The frame of the file names another kind.");
        }
        return new ReadCode(file.kind(), file.body(), file.part(), List.of(), false);
    }

    private static RefusedException refused(TextException e) {
        return switch (e.problem()) {
            case TOO_LONG_TO_TYPE -> new RefusedException(ResultCode.TOO_LONG_TO_TYPE, e.getMessage());
            case KIND -> new RefusedException(ResultCode.WRONG_KIND, e.getMessage());
            case PADDING -> new RefusedException(ResultCode.MALFORMED, e.getMessage());
            default -> RefusedException.damagedText(e.getMessage(), e.groups());
        };
    }

    /**
     * What people call a kind.
     *
     * @param kind a kind
     * @return with its article
     */
    public static String name(Kind kind) {
        return switch (kind) {
            case TRANSACTION_KEY -> "a Transaction Key";
            case ACTIVATION_CODE -> "an Activation Code";
            case CONFIRMATION_CODE -> "a Confirmation Code";
        };
    }

    /**
     * The typed form of a body.
     *
     * @param kind what it is
     * @param body the binary body
     * @return groups of four with dashes
     * @throws RefusedException TOO_LONG_TO_TYPE
     */
    public static String typed(Kind kind, byte[] body) throws RefusedException {
        try {
            return ShortForm.encode(kind, body);
        } catch (TextException e) {
            throw refused(e);
        }
    }

    /**
     * The file form of a code.
     *
     * @param file its content
     * @param headers words for people, not trusted by any reader
     * @return armoured text
     * @throws RefusedException MALFORMED for what exceeds the limits of a file
     */
    public static String armoured(CodeFile file, Map<String, String> headers) throws RefusedException {
        try {
            return Armour.encode(file.kind(), headers, file.encode());
        } catch (TextException e) {
            throw new RefusedException(ResultCode.MALFORMED, e.getMessage());
        }
    }
}
