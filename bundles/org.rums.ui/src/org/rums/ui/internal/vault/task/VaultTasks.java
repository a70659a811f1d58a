package org.rums.ui.internal.vault.task;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.rums.core.cms.PersonCertificate;
import org.rums.manager.vault.RingDetails;
import org.rums.manager.vault.TeamMember;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.wizard.CreateDialog;
import org.rums.ui.internal.wizard.CreatingWizard;

/** What can be done with the vault in a dialog; each asks for the passphrase first where the vault is locked. */
public final class VaultTasks {
    private VaultTasks() {}

    private static void open(Shell shell, CreatingWizard wizard) {
        if (wizard.canStart()) {
            new CreateDialog(shell, wizard).open();
        }
    }

    /** Takes somebody into the team. */
    public static void addColleague(Shell shell) {
        open(shell, new AddColleagueWizard());
    }

    /** Takes in a key ring. */
    public static void importRing(Shell shell) {
        open(shell, new ImportRingWizard());
    }

    /** Takes in an identity. */
    public static void importIdentity(Shell shell) {
        open(shell, new ImportIdentityWizard());
    }

    /** Puts another passphrase before the vault. */
    public static void changePassphrase(Shell shell) {
        open(shell, new ChangePassphraseWizard());
    }

    /** Writes the own certificate into a file. */
    public static void saveCertificate(Shell shell, PersonCertificate own) {
        open(shell, new SaveCertificateWizard(own));
    }

    /** Writes the identity that signs, whose certificate is given, into a file. */
    public static void exportIdentity(Shell shell, PersonCertificate own) {
        open(shell, new ExportIdentityWizard(own));
    }

    /** Encrypts a key ring for somebody of the team, who has a member at least. */
    public static void shareRing(Shell shell, RingDetails.Named ring, List<TeamMember> team) {
        open(shell, new ShareRingWizard(ring, team));
    }

    /** Says what it means to take somebody out of the team, and returns whether that is wanted. */
    public static boolean wantsToRemove(Shell shell, TeamMember member) {
        int pressed = new MessageDialog(
                        shell,
                        TaskMessages.Remove_Title,
                        null,
                        Messages.bind(TaskMessages.Remove_Means, member.name()),
                        MessageDialog.WARNING,
                        1,
                        Messages.bind(TaskMessages.Remove_Remove, member.name()),
                        TaskMessages.Remove_Keep)
                .open();
        return pressed == 0;
    }

    /** Says what it means to remove a key ring, has four digits typed, and returns whether that was done. */
    public static boolean wantsToRemove(Shell shell, RingDetails.Named ring) {
        return new RemoveRingDialog(shell, ring).open() == Window.OK;
    }
}
