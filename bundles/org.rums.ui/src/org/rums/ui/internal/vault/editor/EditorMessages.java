package org.rums.ui.internal.vault.editor;

import org.eclipse.osgi.util.NLS;

/** The sentences of the editor of the vault, from messages.properties in the user's language. */
public final class EditorMessages extends NLS {
    public static String Add;
    public static String ChangePassphrase;
    public static String Changing;
    public static String ComparePerson;
    public static String CompareRing;
    public static String CopyFingerprint;
    public static String DeveloperId;
    public static String EndedMeans;
    public static String Epochs;
    public static String Evaluation;
    public static String EvaluationMeans;
    public static String EverybodysKeys;
    public static String Export;
    public static String Fingerprint;
    public static String Former;
    public static String Heading;
    public static String Identity;
    public static String Import;
    public static String ImportIdentity;
    public static String Lock;
    public static String LockTip;
    public static String Locked;
    public static String Mail;
    public static String MakeOne;
    public static String Name;
    public static String NameAndMail;
    public static String NoTeam;
    public static String NobodyToShareWith;
    public static String None;
    public static String NotChanged;
    public static String NotRead;
    public static String Person;
    public static String Reading;
    public static String Remove;
    public static String RemovedPerson;
    public static String RemovedRing;
    public static String RingTitle;
    public static String Rings;
    public static String SaveCertificate;
    public static String Share;
    public static String Team;
    public static String Title;
    public static String Unlock;
    public static String Until;
    public static String Vault;
    public static String Vendor;

    static {
        NLS.initializeMessages("org.rums.ui.internal.vault.editor.messages", EditorMessages.class);
    }

    private EditorMessages() {}
}
