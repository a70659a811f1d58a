package org.rums.ui.internal.vault;

import org.eclipse.osgi.util.NLS;

/** The sentences about the vault, from messages.properties in the user's language. */
public final class VaultMessages extends NLS {
    public static String AllFiles;
    public static String Browse;
    public static String CapsLock;
    public static String Ended;
    public static String Item_Editor;
    public static String Item_Lock;
    public static String Item_LockOrUnlock;
    public static String Item_Locked;
    public static String Item_LocksAt;
    public static String Item_None;
    public static String Item_Seconds;
    public static String Item_Unlock;
    public static String Locking;
    public static String NewPassphrase_Description;
    public static String NewPassphrase_Heading;
    public static String NewVault_Create;
    public static String NewVault_Done;
    public static String NewVault_Failed;
    public static String NewVault_Title;
    public static String NewVault_Working;
    public static String Passphrase;
    public static String Person_Description;
    public static String Person_File;
    public static String Person_Files;
    public static String Person_Heading;
    public static String Person_Import;
    public static String Person_Mail;
    public static String Person_Name;
    public static String Person_New;
    public static String Person_Passphrase;
    public static String Unlock;
    public static String Unlock_Title;
    public static String Unlock_Why;

    static {
        NLS.initializeMessages("org.rums.ui.internal.vault.messages", VaultMessages.class);
    }

    private VaultMessages() {}
}
