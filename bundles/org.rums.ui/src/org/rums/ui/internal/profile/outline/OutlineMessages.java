package org.rums.ui.internal.profile.outline;

import org.eclipse.osgi.util.NLS;

/** Every word of a profile in Outline and Properties, from messages.properties in the user's language. */
public final class OutlineMessages extends NLS {
    public static String AppId;
    public static String Change;
    public static String Changes;
    public static String Column;
    public static String Condition;
    public static String Is;
    public static String Name;
    public static String Object;
    public static String OnlyIf;
    public static String Parameter;
    public static String Partition;
    public static String Question;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.outline.messages", OutlineMessages.class);
    }

    private OutlineMessages() {}
}
