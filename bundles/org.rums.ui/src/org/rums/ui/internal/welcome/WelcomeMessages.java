package org.rums.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Every sentence of the page Welcome, from messages.properties in the user's language. */
public final class WelcomeMessages extends NLS {
    public static String Apply_Copy;
    public static String Apply_Tip;
    public static String Apply_Title;
    public static String Apply_What;
    public static String Box_Button;
    public static String Box_Tip;
    public static String Box_Title;
    public static String Box_What;
    public static String Code_Copy;
    public static String Code_Later;
    public static String Code_Tip;
    public static String Code_Title;
    public static String Code_What;
    public static String Copied;
    public static String Done;
    public static String Guide;
    public static String Heading;
    public static String Key_Button;
    public static String Key_Later;
    public static String Key_Tip;
    public static String Key_Title;
    public static String Key_What;
    public static String Later;
    public static String Looking;
    public static String Next;
    public static String Profile_Button;
    public static String Profile_Tip;
    public static String Profile_Title;
    public static String Profile_What;
    public static String Progress;
    public static String Project_Button;
    public static String Project_Tip;
    public static String Project_Title;
    public static String Project_What;
    public static String Title;

    static {
        NLS.initializeMessages("org.rums.ui.internal.welcome.messages", WelcomeMessages.class);
    }

    private WelcomeMessages() {}
}
