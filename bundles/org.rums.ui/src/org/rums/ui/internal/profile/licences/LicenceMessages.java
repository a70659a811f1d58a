package org.rums.ui.internal.profile.licences;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the page Licences, from messages.properties in the user's language. */
public final class LicenceMessages extends NLS {
    public static String Hint;
    public static String Local;
    public static String Network;
    public static String Page;
    public static String Partition;
    public static String Removed;
    public static String SetSeats;
    public static String Unlimited;
    public static String Unreadable;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.licences.messages", LicenceMessages.class);
    }

    private LicenceMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
