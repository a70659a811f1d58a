package org.rums.ui.internal.profile.fields;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the fields, from messages.properties in the user's language. */
public final class FieldMessages extends NLS {
    public static String Absent;
    public static String Calendar;
    public static String Days;
    public static String Mixed;
    public static String Months;
    public static String NameTaken;
    public static String NoBytes;
    public static String NoDate;
    public static String NoMoment;
    public static String NoNumber;
    public static String Present;
    public static String Today;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.fields.messages", FieldMessages.class);
    }

    private FieldMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
