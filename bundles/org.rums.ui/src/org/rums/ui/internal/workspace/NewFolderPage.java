package org.rums.ui.internal.workspace;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.wizard.Fields;

/** Name of a new folder and what it lies in. */
final class NewFolderPage extends WizardPage {
    private final Folders folders;
    private Text name;
    private Combo parent;

    NewFolderPage(Optional<IContainer> selected) {
        super("newFolder");
        this.folders = Folders.of(selected);
        setTitle(WorkspaceMessages.NewFolder_Heading);
        setDescription(WorkspaceMessages.NewFolder_Description);
    }

    @Override
    public void createControl(Composite area) {
        Fields fields = new Fields(area, 2);
        name = fields.text(WorkspaceMessages.NewFolder_Name, 1);
        parent = fields.combo(WorkspaceMessages.NewFolder_In, folders.titles());
        parent.select(folders.first());
        name.addListener(SWT.Modify, event -> validate());
        parent.addListener(SWT.Selection, event -> validate());
        setControl(fields.area());
        validate();
        name.setFocus();
    }

    private void validate() {
        String fault = fault();
        setErrorMessage(fault.isEmpty() ? null : fault);
        setPageComplete(fault.isEmpty() && !name().isEmpty() && !folders.isEmpty());
    }

    private String fault() {
        if (folders.isEmpty()) {
            return WorkspaceMessages.NewFolder_NoProject;
        } else if (name().isEmpty()) {
            return "";
        }
        String unusable = ProfileFiles.fault(name(), IResource.FOLDER);
        return unusable.isEmpty() && ProfileFiles.exists(folder(), name()) ? WorkspaceMessages.Name_Taken : unusable;
    }

    String name() {
        return name.getText().strip();
    }

    IContainer folder() {
        return folders.at(parent.getSelectionIndex());
    }
}
