package org.rums.ui.internal.profile.conditions;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the page Conditions, from messages.properties in the user's language. */
public final class ConditionMessages extends NLS {
    public static String Absent;
    public static String Add;
    public static String AddTip;
    public static String CheckedByBox;
    public static String CheckedByVendor;
    public static String Compares;
    public static String Firmware;
    public static String FirmwareTip;
    public static String First;
    public static String FirstTip;
    public static String GoToChange;
    public static String Hint;
    public static String KindFirmware;
    public static String KindMemory;
    public static String KindModel;
    public static String KindObject;
    public static String KindRange;
    public static String Last;
    public static String LastTip;
    public static String Models;
    public static String NoBoxName;
    public static String NoCondition;
    public static String NoFirmware;
    public static String NothingSelected;
    public static String NothingSelectedHint;
    public static String NumberTip;
    public static String Object;
    public static String OfChange;
    public static String OfChangeTip;
    public static String OffsetTip;
    public static String Page;
    public static String Partition;
    public static String PartitionTip;
    public static String Place;
    public static String Present;
    public static String SetCondition;
    public static String Several;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.conditions.messages", ConditionMessages.class);
    }

    private ConditionMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
