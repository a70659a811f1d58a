package org.rums.ui.internal.profile;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the frame of the profile editor, from messages.properties in the user's language. */
public final class ProfileMessages extends NLS {
    public static String ChangedOutside;
    public static String DraftAlone;
    public static String DraftBack;
    public static String DraftBehind;
    public static String FindingsHint;
    public static String GoneOutside;
    public static String Keeping;
    public static String Loading;
    public static String Locked;
    public static String LockedDraft;
    public static String MoreFindings;
    public static String NotKept;
    public static String NotKeptLocked;
    public static String NotLoaded;
    public static String NotRead;
    public static String NotSaved;
    public static String NotWritten;
    public static String Older;
    public static String ProblemGone;
    public static String Redo;
    public static String Reloaded;
    public static String Retry;
    public static String Saved;
    public static String Undo;
    public static String Unlock;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.messages", ProfileMessages.class);
    }

    private ProfileMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
