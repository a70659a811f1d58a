package org.rums.ui.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The context menus of rows, and why an entry cannot be chosen, from messages.properties in the user's language. */
public final class RowMessages extends NLS {
    public static String Add;
    public static String Copy;
    public static String Cut;
    public static String Delete;
    public static String Edit;
    public static String Find;
    public static String NothingSelected;
    public static String NothingToPaste;
    public static String Paste;
    public static String Properties;
    public static String SelectAll;

    static {
        NLS.initializeMessages("org.rums.ui.internal.commands.messages", RowMessages.class);
    }

    private RowMessages() {}
}
