package org.rums.cli.service;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.core.code.CodeFile;
import org.rums.core.code.CodeReader;
import org.rums.core.code.MatchTag;
import org.rums.core.code.ReadCode;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Transaction;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;
import org.rums.core.text.Repair;

/** Shows codes, writes them to files, and shows what was repaired in those that were read. */
public final class CodeText {
    private final Output output;

    /**
     * For one run.
     *
     * @param output where to show
     */
    public CodeText(Output output) {
        this.output = output;
    }

    /**
     * Shows a code in its typed form.
     *
     * @param kind what it is
     * @param body its body
     * @throws RefusedException TOO_LONG_TO_TYPE
     */
    public void show(Kind kind, byte[] body) throws RefusedException {
        String typed = CodeReader.typed(kind, body);
        output.put(member(kind), typed);
        output.put("length", typed.replace("-", "").length());
        output.raw("");
        output.raw("  " + output.styled(Style.CODE, typed));
        output.raw("");
    }

    /**
     * Shows a match tag, large.
     *
     * @param tag 20 bits
     */
    public void showTag(int tag) {
        String text = MatchTag.text(tag);
        output.put("matchTag", text);
        output.field("matchTag", output.styled(Style.STRONG, String.join(" ", text.split(""))));
    }

    /**
     * Writes the file form.
     *
     * @param file must not exist
     * @param kind what it is
     * @param body its body
     * @param part what goes beside it
     * @param headers words for people
     * @throws RefusedException EXISTS_ALREADY, FILE_FAILED
     */
    public void write(Path file, Kind kind, byte[] body, Optional<SealedPart> part, Map<String, String> headers)
            throws RefusedException {
        TextFiles.write(file, CodeReader.armoured(new CodeFile(kind, body, part), headers));
        output.put("file", file.toString());
        output.line("code.written", file);
    }

    /**
     * The name of a kind as programs read it.
     *
     * @param kind of code
     * @return such as transactionKey
     */
    public static String member(Kind kind) {
        return switch (kind) {
            case TRANSACTION_KEY -> "transactionKey";
            case ACTIVATION_CODE -> "activationCode";
            case CONFIRMATION_CODE -> "confirmationCode";
        };
    }

    /**
     * Shows what was repaired.
     *
     * @param code as it was read
     * @param accepted whether repairs beyond those made without asking are accepted
     * @throws RefusedException DAMAGED_TEXT where they are not
     */
    public void repairs(ReadCode code, boolean accepted) throws RefusedException {
        if (code.repairs().isEmpty()) {
            return;
        }
        output.put("repairs", json(code.repairs()));
        output.line(Style.WARN, "code.repaired", code.repairs().size());
        code.repairs().forEach(repair -> output.raw("  " + describe(repair)));
        if (code.needsConsent() && !accepted) {
            throw new RefusedException(
                    ResultCode.DAMAGED_TEXT, output.messages().text("code.consent"));
        }
    }

    /**
     * Says what was repaired.
     *
     * @param repair one changed character
     * @return a line for people
     */
    public String describe(Repair repair) {
        String key = repair.read().isEmpty()
                ? "repair.missing"
                : repair.corrected().isEmpty() ? "repair.extra" : "repair.wrong";
        return output.messages().text(key, repair.group(), repair.character(), repair.read(), repair.corrected());
    }

    /**
     * Repairs for programs.
     *
     * @param repairs what was changed
     * @return one map for each
     */
    public static List<Object> json(List<Repair> repairs) {
        return repairs.stream().map(CodeText::json).toList();
    }

    private static Object json(Repair repair) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("group", repair.group());
        map.put("character", repair.character());
        map.put("read", repair.read());
        map.put("corrected", repair.corrected());
        return map;
    }

    /**
     * The name of the file for an Activation Code among others: box and match tag.
     *
     * @param transaction that it answers
     * @return such as {@code 4F21-09AC-K7QM.rac}
     */
    public static String fileName(Transaction transaction) {
        return transaction.box().name() + "-" + MatchTag.text(transaction.matchTag()) + ".rac";
    }

    /**
     * Headers for a file.
     *
     * @param box name of the box
     * @param tag match tag
     * @return words for people
     */
    public static Map<String, String> headers(String box, int tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Box", box);
        headers.put("Tag", MatchTag.text(tag));
        return headers;
    }

    /**
     * The groups of a typed code, for places that show them.
     *
     * @param typed with dashes
     * @return each group
     */
    public static List<String> groups(String typed) {
        return List.of(typed.toUpperCase(Locale.ROOT).split("-"));
    }
}
