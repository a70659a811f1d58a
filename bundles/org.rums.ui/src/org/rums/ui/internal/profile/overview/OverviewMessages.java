package org.rums.ui.internal.profile.overview;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the page Overview, from messages.properties in the user's language. */
public final class OverviewMessages extends NLS {
    public static String Asks;
    public static String AsksNothing;
    public static String Box;
    public static String Clock;
    public static String ClockSeen;
    public static String ClockSeenTip;
    public static String ClockTime;
    public static String ClockTimeTip;
    public static String ClockTip;
    public static String CloseAll;
    public static String Column;
    public static String Days;
    public static String DemandsState;
    public static String Description;
    public static String DescriptionTip;
    public static String DeveloperId;
    public static String DeveloperIdTip;
    public static String Does;
    public static String DoesNothing;
    public static String Hours;
    public static String Is;
    public static String Length;
    public static String LengthEasy;
    public static String LengthFile;
    public static String LengthLong;
    public static String LengthUnknown;
    public static String ModelNetworkTip;
    public static String ModelTip;
    public static String Models;
    public static String Name;
    public static String NameTaken;
    public static String NameTip;
    public static String NeverSaved;
    public static String NoEnd;
    public static String Page;
    public static String ParameterName;
    public static String ParameterTip;
    public static String Partition;
    public static String Profile;
    public static String Question;
    public static String Revision;
    public static String SetModels;
    public static String SetParameter;
    public static String SetProfile;
    public static String SetSpecial;
    public static String SetValidity;
    public static String TimeJump;
    public static String Unlock;
    public static String Utc;
    public static String Validity;
    public static String ValidityTip;
    public static String WholeBox;
    public static String Wipe;

    static {
        NLS.initializeMessages("org.rums.ui.internal.profile.overview.messages", OverviewMessages.class);
    }

    private OverviewMessages() {}

    static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
