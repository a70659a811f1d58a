package org.rums.ui.internal.hex;

import org.eclipse.osgi.util.NLS;

/** Every sentence of the hex editor, from messages.properties in the user's language. */
public final class HexMessages extends NLS {
    public static String Copy;
    public static String CopyText;
    public static String Fill;
    public static String Find;
    public static String FindHint;
    public static String FindMenu;
    public static String FindNext;
    public static String FindPrevious;
    public static String GoTo;
    public static String GoToMenu;
    public static String GoToTip;
    public static String Name;
    public static String NoByte;
    public static String NoDigit;
    public static String NoOffset;
    public static String NoRoom;
    public static String NotFound;
    public static String NotSet;
    public static String Numbers;
    public static String NumbersTip;
    public static String Offset;
    public static String Paste;
    public static String SelectAll;
    public static String Selected;
    public static String Spoken;
    public static String SpokenObject;
    public static String SpokenOpen;
    public static String SpokenSelection;
    public static String SpokenUntouched;
    public static String Text;
    public static String Unknown;

    static {
        NLS.initializeMessages("org.rums.ui.internal.hex.messages", HexMessages.class);
    }

    private HexMessages() {}
}
