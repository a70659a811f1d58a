package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.rums.manager.vault.Exchange;
import org.rums.manager.vault.RingDetails;
import org.rums.manager.vault.TeamMember;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.wizard.Fields;

/** Encrypts a key ring to the certificate of a colleague, into a CMS file. */
final class ShareRingWizard extends VaultWizard {
    private final RingDetails.Named ring;
    private final List<TeamMember> team;
    private final Page page;

    ShareRingWizard(RingDetails.Named ring, List<TeamMember> team) {
        super(TaskMessages.Share_Title);
        this.ring = ring;
        this.team = List.copyOf(team);
        this.page = new Page();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return Messages.bind(
                TaskMessages.Share_Share, VaultWords.shown(page.colleague().name()));
    }

    @Override
    public boolean performFinish() {
        Path path = page.path();
        TeamMember colleague = page.colleague();
        return run(
                TaskMessages.Writing,
                TaskMessages.Share_Failed,
                Messages.bind(TaskMessages.Share_Done, colleague.name(), path),
                session -> Exchange.writeRing(session, ring.ring(), colleague.certificate(), path));
    }

    private final class Page extends SavePage {
        private Combo to;
        private Facts colleague;

        Page() {
            super(
                    Messages.bind(
                            TaskMessages.Share_Heading,
                            VaultWords.developerId(ring.ring().developerId()),
                            ring.details().vendor()),
                    TaskMessages.Share_Description,
                    new FileField.Kind(TaskMessages.Shares, "*.cms"));
        }

        @Override
        void createAbove(Fields fields) {
            to = fields.combo(
                    TaskMessages.Share_To, team.stream().map(TeamMember::name).toArray(String[]::new));
            to.select(0);
            to.addListener(SWT.Selection, event -> chosen());
            colleague = new Facts(fields, 2, TaskMessages.Until, TaskMessages.Share_Theirs);
        }

        @Override
        void createBelow(Fields fields) {
            new Facts(fields, 2, TaskMessages.Share_Ring)
                    .show(List.of(VaultWords.fingerprint(ring.details().fingerprint())));
            fields.notice(TaskMessages.Share_Compare);
            show();
        }

        private void chosen() {
            show();
            suggest();
            getContainer().updateButtons();
        }

        private void show() {
            colleague.show(List.of(
                    VaultWords.until(colleague().certificate(), Instant.now()),
                    VaultWords.fingerprint(colleague().certificate().fingerprint())));
        }

        TeamMember colleague() {
            return team.get(to == null ? 0 : Math.max(0, to.getSelectionIndex()));
        }

        @Override
        String suggestion() {
            return ring.ring().name() + " - " + colleague().name() + ".cms";
        }
    }
}
