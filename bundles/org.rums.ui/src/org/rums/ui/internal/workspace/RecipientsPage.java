package org.rums.ui.internal.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.rums.core.cms.PersonCertificate;
import org.rums.manager.vault.TeamMember;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.wizard.Fields;

/** Who may read a new profile beside its author: everybody of the team, or some. */
final class RecipientsPage extends WizardPage {
    private static final int HEIGHT = 160;
    private static final int FINGERPRINT_SHOWN = 19;

    private final PersonCertificate author;
    private final List<TeamMember> team;
    private CheckboxTableViewer viewer;

    RecipientsPage(PersonCertificate author, List<TeamMember> team) {
        super("recipients");
        this.author = author;
        this.team = team;
        setTitle(WorkspaceMessages.Recipients_Heading);
        setDescription(WorkspaceMessages.Recipients_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2);
        fields.value(WorkspaceMessages.Recipients_Signer, author.name());
        Label title = fields.label(WorkspaceMessages.Recipients_Team);
        ((GridData) title.getLayoutData()).verticalAlignment = SWT.TOP;
        Composite frame = new Composite(fields.area(), SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        frame.setLayoutData(data);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        viewer = CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        column(columns, WorkspaceMessages.Recipients_Name, 3, TeamMember::name);
        column(
                columns,
                WorkspaceMessages.Recipients_Fingerprint,
                4,
                member -> member.certificate().fingerprint().substring(0, FINGERPRINT_SHOWN));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(team);
        viewer.setAllChecked(true);
        fields.hint(team.isEmpty() ? WorkspaceMessages.Recipients_Alone : WorkspaceMessages.Recipients_Hint);
        setControl(fields.area());
    }

    private void column(TableColumnLayout columns, String title, int weight, Function<TeamMember, String> text) {
        Columns.add(viewer, columns, title, weight, 80)
                .setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((TeamMember) row)));
    }

    /** Returns who was chosen; all of the team as long as the page was not looked at. */
    List<PersonCertificate> recipients() {
        return viewer == null
                ? team.stream().map(TeamMember::certificate).toList()
                : Arrays.stream(viewer.getCheckedElements())
                        .map(TeamMember.class::cast)
                        .map(TeamMember::certificate)
                        .toList();
    }
}
