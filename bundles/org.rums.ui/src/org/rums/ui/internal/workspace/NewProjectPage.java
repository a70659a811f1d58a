package org.rums.ui.internal.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.wizard.Fields;

/** Name of a new project, and where its files are to lie if not in the workspace. */
final class NewProjectPage extends WizardPage {
    private Text name;
    private Text location;

    NewProjectPage() {
        super("newProject");
        setTitle(WorkspaceMessages.NewProject_Heading);
        setDescription(WorkspaceMessages.NewProject_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3);
        name = fields.text(WorkspaceMessages.NewProject_Name, 2);
        name.setText(suggestion());
        name.selectAll();
        location = fields.text(WorkspaceMessages.NewProject_Location, 1);
        Button browse = fields.button(WorkspaceMessages.NewProject_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        name.addListener(SWT.Modify, event -> validate());
        location.addListener(SWT.Modify, event -> validate());
        setControl(fields.area());
        validate();
        name.setFocus();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(location.getText());
        Optional.ofNullable(dialog.open()).ifPresent(location::setText);
    }

    private static String suggestion() {
        String first = WorkspaceMessages.NewProject_Suggestion;
        int number = 2;
        String name = first;
        while (taken(name)) {
            name = first + ' ' + number++;
        }
        return name;
    }

    private static boolean taken(String name) {
        return Stream.of(root().getProjects())
                .map(IProject::getName)
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private void validate() {
        location.setMessage(root().getLocation().append(name()).toOSString());
        String fault = fault();
        setErrorMessage(fault.isEmpty() ? null : fault);
        setPageComplete(fault.isEmpty() && !name().isEmpty());
    }

    private String fault() {
        if (name().isEmpty()) {
            return "";
        }
        String unusable = ProfileFiles.fault(name(), IResource.PROJECT);
        if (!unusable.isEmpty()) {
            return unusable;
        } else if (taken(name())) {
            return WorkspaceMessages.NewProject_Taken;
        }
        return location().map(this::locationFault).orElse("");
    }

    private String locationFault(String folder) {
        IStatus status = ResourcesPlugin.getWorkspace()
                .validateProjectLocation(root().getProject(name()), IPath.fromOSString(folder));
        return status.isOK() && IPath.fromOSString(folder).isAbsolute() ? "" : WorkspaceMessages.NewProject_NoPlace;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    String name() {
        return name.getText().strip();
    }

    /** Returns the folder that the user chose; empty for one in the workspace. */
    Optional<String> location() {
        return Optional.of(location.getText().strip()).filter(text -> !text.isEmpty());
    }
}
