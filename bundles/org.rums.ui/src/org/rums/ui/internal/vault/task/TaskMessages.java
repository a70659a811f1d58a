package org.rums.ui.internal.vault.task;

import org.eclipse.osgi.util.NLS;

/** The sentences of what is done with the vault, from messages.properties in the user's language. */
public final class TaskMessages extends NLS {
    public static String Certificate_Description;
    public static String Certificate_Failed;
    public static String Certificate_Hint;
    public static String Certificate_Save;
    public static String Certificate_Title;
    public static String Certificates;
    public static String Colleague_Add;
    public static String Colleague_AddNamed;
    public static String Colleague_Compare;
    public static String Colleague_Description;
    public static String Colleague_Done;
    public static String Colleague_Failed;
    public static String Colleague_Heading;
    public static String Colleague_Name;
    public static String Colleague_Title;
    public static String Colleague_Working;
    public static String DeveloperId;
    public static String Epochs;
    public static String Export_Description;
    public static String Export_Failed;
    public static String Export_Save;
    public static String Export_Title;
    public static String Export_Warning;
    public static String File;
    public static String FilePassphrase;
    public static String Fingerprint;
    public static String Identities;
    public static String Identity_Description;
    public static String Identity_Done;
    public static String Identity_Failed;
    public static String Identity_Heading;
    public static String Identity_Hint;
    public static String Identity_ImportNamed;
    public static String Identity_Title;
    public static String Identity_Working;
    public static String Mail;
    public static String Name;
    public static String OtherFile;
    public static String Passphrase_After;
    public static String Passphrase_Before;
    public static String Passphrase_Change;
    public static String Passphrase_Description;
    public static String Passphrase_Done;
    public static String Passphrase_Failed;
    public static String Passphrase_OldCopies;
    public static String Passphrase_Title;
    public static String Passphrase_Working;
    public static String Read;
    public static String Reading;
    public static String RemoveRing_Digits;
    public static String RemoveRing_Means;
    public static String RemoveRing_Remove;
    public static String RemoveRing_Ring;
    public static String RemoveRing_Title;
    public static String RemoveRing_Which;
    public static String Remove_Keep;
    public static String Remove_Means;
    public static String Remove_Remove;
    public static String Remove_Title;
    public static String Ring_Compare;
    public static String Ring_Description;
    public static String Ring_Done;
    public static String Ring_Failed;
    public static String Ring_Heading;
    public static String Ring_Import;
    public static String Ring_ImportNamed;
    public static String Ring_Name;
    public static String Ring_Title;
    public static String Ring_Working;
    public static String Rings;
    public static String Share_Compare;
    public static String Share_Description;
    public static String Share_Done;
    public static String Share_Failed;
    public static String Share_Heading;
    public static String Share_Ring;
    public static String Share_Share;
    public static String Share_Theirs;
    public static String Share_Title;
    public static String Share_To;
    public static String Shares;
    public static String Until;
    public static String Vendor;
    public static String Writing;
    public static String Written;

    static {
        NLS.initializeMessages("org.rums.ui.internal.vault.task.messages", TaskMessages.class);
    }

    private TaskMessages() {}
}
