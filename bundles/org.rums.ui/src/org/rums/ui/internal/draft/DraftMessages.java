package org.rums.ui.internal.draft;

import org.eclipse.osgi.util.NLS;

/** Every sentence about drafts outside of the profile editor, from messages.properties in the user's language. */
public final class DraftMessages extends NLS {
    public static String Discard;
    public static String Failed;
    public static String Gone;
    public static String Homeless;
    public static String Looking;
    public static String Open;
    public static String Unreadable;

    static {
        NLS.initializeMessages("org.rums.ui.internal.draft.messages", DraftMessages.class);
    }

    private DraftMessages() {}
}
