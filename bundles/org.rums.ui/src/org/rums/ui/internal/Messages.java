package org.rums.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Every sentence of the workbench, from messages.properties in the user's language. */
public final class Messages extends NLS {
    public static String About_Copy;
    public static String About_Licence;
    public static String About_System;
    public static String About_Title;
    public static String About_What;
    public static String Arrived;
    public static String BoxCount;
    public static String Box_NoLicence;
    public static String Box_Virtual;
    public static String Boxes_Empty;
    public static String Boxes_Filter;
    public static String Boxes_Loading;
    public static String Boxes_NoHit;
    public static String Cancel;
    public static String Close;
    public static String Condition_Blank;
    public static String Condition_Busy;
    public static String Condition_Damaged;
    public static String Condition_Locked;
    public static String Condition_Ready;
    public static String Condition_Silent;
    public static String Copied;
    public static String Delete_Button;
    public static String Delete_Done;
    public static String Delete_Failed;
    public static String Delete_Job;
    public static String Delete_Keep;
    public static String Delete_Lost;
    public static String Delete_Title;
    public static String Details_Model;
    public static String Details_Open;
    public static String Details_Title;
    public static String Details_Transport;
    public static String Editor_Contents;
    public static String Editor_GetKey;
    public static String Editor_Gone;
    public static String Editor_Identity;
    public static String Editor_Key;
    public static String Editor_KeyHint;
    public static String Editor_Object;
    public static String Editor_Refresh;
    public static String Editor_Title;
    public static String Editor_TitleLabel;
    public static String Editor_Value;
    public static String Facts_Condition;
    public static String Facts_Counter;
    public static String Facts_Developer;
    public static String Facts_Epoch;
    public static String Facts_Evaluation;
    public static String Facts_Fingerprint;
    public static String Facts_Firmware;
    public static String Facts_Identity;
    public static String Facts_Label;
    public static String Facts_Latest;
    public static String Facts_Memory;
    public static String Facts_MemoryOf;
    public static String Facts_Model;
    public static String Facts_Name;
    public static String Facts_Open;
    public static String Facts_RemoteUpdate;
    public static String Facts_State;
    public static String Facts_Transport;
    public static String Facts_Tries;
    public static String Facts_VirtualAt;
    public static String GetKey_Failed;
    public static String GetKey_Job;
    public static String Key_Again;
    public static String Key_Copied;
    public static String Key_Copy;
    public static String Key_New;
    public static String Left;
    public static String Licence_Line;
    public static String Licence_None;
    public static String Log_Box;
    public static String Log_Created;
    public static String Log_Deleted;
    public static String Log_Event;
    public static String Log_Key;
    public static String Log_Read;
    public static String Log_Time;
    public static String Model_Network;
    public static String Model_Plain;
    public static String No;
    public static String Object_Named;
    public static String Poll;
    public static String Preferences_Announce;
    public static String Preferences_Description;
    public static String Preferences_Folder;
    public static String Preferences_Language;
    public static String Preferences_LockAfter;
    public static String Preferences_Restart;
    public static String Preferences_System;
    public static String Preferences_Theme;
    public static String Refused;
    public static String Value_Seen;
    public static String WindowTitle;
    public static String Wizard_Back;
    public static String Wizard_Contents;
    public static String Wizard_Create;
    public static String Wizard_Description;
    public static String Wizard_Done;
    public static String Wizard_Evaluation;
    public static String Wizard_Failed;
    public static String Wizard_Heading;
    public static String Wizard_Keys;
    public static String Wizard_KeysAre;
    public static String Wizard_Label;
    public static String Wizard_Model;
    public static String Wizard_Next;
    public static String Wizard_Title;
    public static String Wizard_TooLong;
    public static String Wizard_Working;
    public static String Yes;

    static {
        NLS.initializeMessages("org.rums.ui.internal.messages", Messages.class);
    }

    private Messages() {}

    /** Fills in a message that has choices or numbers, as the user's locale writes them. */
    public static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
