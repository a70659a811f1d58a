package org.rums.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** Every sentence of the comparison of profiles, from messages.properties in the user's language. */
public final class CompareMessages extends NLS {
    public static String Added;
    public static String Changed;
    public static String Choose;
    public static String Close;
    public static String Copied;
    public static String Copy;
    public static String CopyTip;
    public static String Count;
    public static String CountAdded;
    public static String CountChanged;
    public static String CountMoved;
    public static String CountRemoved;
    public static String Difference;
    public static String Differences;
    public static String Equal;
    public static String Filter;
    public static String Filtered;
    public static String First;
    public static String Gone;
    public static String Hidden;
    public static String Last;
    public static String Left;
    public static String Locked;
    public static String Moved;
    public static String Next;
    public static String NextTip;
    public static String NoHit;
    public static String NoOther;
    public static String NotOpened;
    public static String NotRead;
    public static String Object;
    public static String OpenTip;
    public static String Previous;
    public static String PreviousTip;
    public static String Reading;
    public static String Removed;
    public static String Retry;
    public static String Revision;
    public static String Right;
    public static String SameContent;
    public static String Saved;
    public static String ShowSaved;
    public static String Swap;
    public static String SwapTip;
    public static String Title;
    public static String Unlock;

    static {
        NLS.initializeMessages("org.rums.ui.internal.compare.messages", CompareMessages.class);
    }

    private CompareMessages() {}
}
