package org.rums.ui.internal.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the help view. */
public final class HelpMessages extends NLS {
    public static String Back;
    public static String Home;
    public static String Missing;

    static {
        NLS.initializeMessages(HelpMessages.class.getPackageName() + ".messages", HelpMessages.class);
    }

    private HelpMessages() {}
}
