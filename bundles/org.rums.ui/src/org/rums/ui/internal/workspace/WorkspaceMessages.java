package org.rums.ui.internal.workspace;

import org.eclipse.osgi.util.NLS;

/** The sentences about projects, folders and problems, from messages.properties in the user's language. */
public final class WorkspaceMessages extends NLS {
    public static String Checking;
    public static String Close;
    public static String Copy_Done;
    public static String Copy_Failed;
    public static String Copy_Label;
    public static String Copy_Why;
    public static String DeleteProject_Done;
    public static String DeleteProject_Files;
    public static String DeleteProject_Forget;
    public static String DeleteProject_Forgotten;
    public static String DeleteProject_Text;
    public static String DeleteProject_Title;
    public static String Delete_Done;
    public static String Delete_Label;
    public static String DeveloperId;
    public static String DeveloperId_Evaluation;
    public static String Gate_Again;
    public static String Gate_InUse;
    public static String Gate_None;
    public static String Gate_Title;
    public static String Gate_Unwritable;
    public static String Move_Done;
    public static String Move_Label;
    public static String Move_Taken;
    public static String Name_Taken;
    public static String Name_Unusable;
    public static String NewFolder_Create;
    public static String NewFolder_Description;
    public static String NewFolder_Failed;
    public static String NewFolder_Heading;
    public static String NewFolder_In;
    public static String NewFolder_Name;
    public static String NewFolder_NoProject;
    public static String NewFolder_Title;
    public static String NewProfile_AppId;
    public static String NewProfile_Create;
    public static String NewProfile_Description;
    public static String NewProfile_DeveloperId;
    public static String NewProfile_Failed;
    public static String NewProfile_Heading;
    public static String NewProfile_In;
    public static String NewProfile_Models;
    public static String NewProfile_Name;
    public static String NewProfile_NewProject;
    public static String NewProfile_NoDeveloperId;
    public static String NewProfile_NoModel;
    public static String NewProfile_Partition;
    public static String NewProfile_Template;
    public static String NewProfile_Title;
    public static String NewProfile_Why;
    public static String NewProject_Browse;
    public static String NewProject_Create;
    public static String NewProject_Description;
    public static String NewProject_Failed;
    public static String NewProject_Heading;
    public static String NewProject_Location;
    public static String NewProject_Name;
    public static String NewProject_NoPlace;
    public static String NewProject_Suggestion;
    public static String NewProject_Taken;
    public static String NewProject_Title;
    public static String New_Done;
    public static String Place_Parameter;
    public static String Problems_File;
    public static String Problems_None;
    public static String Problems_Title;
    public static String Problems_What;
    public static String Problems_Where;
    public static String Projects_Empty;
    public static String QuickFix_Done;
    public static String QuickFix_Edited;
    public static String QuickFix_Failed;
    public static String QuickFix_None;
    public static String Recipients_Alone;
    public static String Recipients_Description;
    public static String Recipients_Fingerprint;
    public static String Recipients_Heading;
    public static String Recipients_Hint;
    public static String Recipients_Name;
    public static String Recipients_Signer;
    public static String Recipients_Team;
    public static String Refresh_Label;
    public static String Rename_Done;
    public static String Rename_Label;
    public static String Save_Changed;
    public static String Save_NoFolder;
    public static String Save_NotLocal;
    public static String Save_ReadOnly;

    static {
        NLS.initializeMessages("org.rums.ui.internal.workspace.messages", WorkspaceMessages.class);
    }

    private WorkspaceMessages() {}
}
