package org.rums.cli.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Where a code on the command line comes from: the words themselves, a file, or standard input for {@code -}. */
public final class CodeInput {
    private static final List<String> ENDINGS = List.of(".rtk", ".rac", ".rcc", ".txt", ".eml");
    /** A word with what no code has: a slash, or a dot inside. */
    private static final Pattern PATH = Pattern.compile("\\S*(?:[/\\\\]\\S*|[^.\\s]\\.[^.\\s]\\S*)");
    /** A word too short for any code, even one that lost a few characters. */
    private static final Pattern SHORT_WORD = Pattern.compile("\\S{1,39}");
    /** A piece of a typed code: groups with a dash, or the first one, which has a digit. */
    private static final Pattern GROUPS = Pattern.compile(
            "(?:[0-9A-Za-z?]{4}(?:-[0-9A-Za-z?]{1,6})+-?" + "|[TACtac](?=[A-Za-z]*[0-9])[0-9A-Za-z]{3}-?)");

    private CodeInput() {}

    /**
     * The text with the code.
     *
     * @param words as given: a code in one or several words, a path or several, or {@code -}
     * @param environment whose standard input is meant
     * @return not empty
     * @throws RefusedException FILE_FAILED; DAMAGED_TEXT where there is nothing but space
     */
    public static String read(List<String> words, Environment environment) throws RefusedException {
        String text = source(words, environment);
        if (text.isBlank()) {
            throw new RefusedException(ResultCode.DAMAGED_TEXT, "There is no text.");
        }
        return text;
    }

    private static String source(List<String> words, Environment environment) throws RefusedException {
        String first = words.get(0);
        if (words.size() > 1 && words.stream().allMatch(CodeInput::isFile)) {
            StringBuilder all = new StringBuilder();
            for (String file : words) {
                all.append(TextFiles.read(Path.of(file))).append("\n\n");
            }
            return all.toString();
        }
        if (words.size() > 1) {
            return String.join(" ", words);
        }
        if (first.equals("-")) {
            try {
                return TextFiles.read(environment.in(), "standard input");
            } catch (IOException e) {
                throw new RefusedException(ResultCode.FILE_FAILED, "Standard input cannot be read: " + e.getMessage());
            }
        }
        if (isFile(first)) {
            return TextFiles.read(Path.of(first));
        }
        String word = first.strip();
        if (PATH.matcher(word).matches()
                || SHORT_WORD.matcher(word).matches() && !GROUPS.matcher(word).matches()) {
            throw new RefusedException(ResultCode.FILE_FAILED, word + ": There is no such file, and it is no code.");
        }
        return first;
    }

    private static boolean isFile(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().anyMatch(lower::endsWith)) {
            return true;
        }
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
