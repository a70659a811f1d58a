package org.rums.ui.internal.profile.edit;

import org.eclipse.osgi.util.NLS;

/** What Undo and Redo call the edits of a profile. */
public final class EditMessages extends NLS {
    public static String AddChange;
    public static String AddCondition;
    public static String AddPartition;
    public static String Ask;
    public static String ChangeParameter;
    public static String ChangeValue;
    public static String Fix;
    public static String Move;
    public static String Paste;
    public static String Remove;
    public static String Rename;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.edit.messages", EditMessages.class);
    }

    private EditMessages() {}
}
