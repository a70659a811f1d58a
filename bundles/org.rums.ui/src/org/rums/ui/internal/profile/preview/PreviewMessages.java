package org.rums.ui.internal.profile.preview;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the preview, from messages.properties in the user's language. */
public final class PreviewMessages extends NLS {
    public static String After;
    public static String Against;
    public static String AgainstTip;
    public static String Before;
    public static String BoxErased;
    public static String BoxNamed;
    public static String Change;
    public static String ChangesOnly;
    public static String ClosesAll;
    public static String Code;
    public static String CodeFile;
    public static String CodeNone;
    public static String CodeNothing;
    public static String CodeTyped;
    public static String Days;
    public static String Example;
    public static String ExampleNote;
    public static String FileTip;
    public static String KeyFile;
    public static String KeyFileNote;
    public static String Memory;
    public static String NoKeyRing;
    public static String NoSnapshot;
    public static String NotOpened;
    public static String NotRead;
    public static String Nothing;
    public static String Object;
    public static String OfDeveloper;
    public static String OpenFile;
    public static String OpenTitle;
    public static String Page;
    public static String Partition;
    public static String Refused;
    public static String Replaced;
    public static String Unreadable;
    public static String ValueTip;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.preview.messages", PreviewMessages.class);
    }

    private PreviewMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
