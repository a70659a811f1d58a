package org.rums.ui.internal.profile.memory;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the page Memory Objects, from messages.properties in the user's language. */
public final class MemoryMessages extends NLS {
    public static String Add;
    public static String AddTip;
    public static String AsHex;
    public static String AsHexTip;
    public static String AsText;
    public static String AsTextTip;
    public static String FileTooLarge;
    public static String FileUnreadable;
    public static String FromFile;
    public static String FromFileTip;
    public static String FromFileTitle;
    public static String IsOpen;
    public static String Length;
    public static String Name;
    public static String NoPartition;
    public static String Offset;
    public static String Page;
    public static String Partition;
    public static String Ram1;
    public static String Ram2;
    public static String Ram3;
    public static String SetBytes;
    public static String SetForm;
    public static String SetObject;
    public static String SetOf;
    public static String Value;
    public static String Zone;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.memory.messages", MemoryMessages.class);
    }

    private MemoryMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
