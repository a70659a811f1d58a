package org.rums.ui.internal.profile.recipients;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the page Recipients, from messages.properties in the user's language. */
public final class RecipientMessages extends NLS {
    public static String Add;
    public static String AddRecipient;
    public static String AddTip;
    public static String All;
    public static String Everybody;
    public static String FingerprintTip;
    public static String Hint;
    public static String Mail;
    public static String Name;
    public static String Page;
    public static String Person;
    public static String Remove;
    public static String RemoveRecipient;
    public static String RemoveTip;
    public static String Self;
    public static String Standing;
    public static String Stranger;
    public static String StrangerTip;
    public static String Team;
    public static String Unreadable;
    public static String Until;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.recipients.messages", RecipientMessages.class);
    }

    private RecipientMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
