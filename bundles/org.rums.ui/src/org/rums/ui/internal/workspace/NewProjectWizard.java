package org.rums.ui.internal.workspace;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.rums.ui.internal.Icons;

/** Makes a project: a folder for profiles. One page, which can be finished at once. */
public final class NewProjectWizard extends ResourceWizard {
    private final NewProjectPage page = new NewProjectPage();

    /** Called by the extension registry. */
    public NewProjectWizard() {
        setWindowTitle(WorkspaceMessages.NewProject_Title);
        setDefaultPageImageDescriptor(Icons.descriptor("wizard-project"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return WorkspaceMessages.NewProject_Create;
    }

    @Override
    public boolean performFinish() {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(page.name());
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        page.location().map(IPath::fromOSString).ifPresent(description::setLocation);
        Optional<IResource> made = make(WorkspaceMessages.NewProject_Failed, monitor -> {
            project.create(description, monitor);
            project.open(monitor);
            return project;
        });
        made.ifPresent(resource -> show(resource, Icons.image("project-new")));
        return made.isPresent();
    }
}
