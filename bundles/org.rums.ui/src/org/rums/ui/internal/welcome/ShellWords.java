package org.rums.ui.internal.welcome;

import java.util.regex.Pattern;

/**
 * Words as the shell of the system takes them.
 *
 * @param windows whether it is the one of Windows
 */
record ShellWords(boolean windows) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");
    private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[A-Za-z0-9_./:\\\\-]+");

    /** The shell of this computer. */
    static ShellWords ofThisComputer() {
        return new ShellWords(System.getProperty("os.name").startsWith("Windows"));
    }

    /** Quotes a word where it needs it. */
    String quoted(Object word) {
        String text = word.toString();
        if ((windows ? PLAIN_ON_WINDOWS : PLAIN).matcher(text).matches()) {
            return text;
        }
        return windows ? '"' + text + '"' : '\'' + text.replace("'", "'\\''") + '\'';
    }

    /** Returns the line that gives a variable a value for the lines behind it. */
    String variable(String name, Object value) {
        return windows ? "set \"" + name + '=' + value + '"' : "export " + name + '=' + quoted(value);
    }
}
