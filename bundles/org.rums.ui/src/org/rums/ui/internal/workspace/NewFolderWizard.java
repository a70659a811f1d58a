package org.rums.ui.internal.workspace;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.rums.ui.internal.Icons;

/** Makes a folder in the selected project or folder. */
public final class NewFolderWizard extends ResourceWizard {
    private NewFolderPage page;

    /** Called by the extension registry. */
    public NewFolderWizard() {
        setWindowTitle(WorkspaceMessages.NewFolder_Title);
        setDefaultPageImageDescriptor(Icons.descriptor("wizard-project"));
    }

    @Override
    public void addPages() {
        page = new NewFolderPage(SelectedResources.container(selection()));
        addPage(page);
    }

    @Override
    public String createLabel() {
        return WorkspaceMessages.NewFolder_Create;
    }

    @Override
    public boolean performFinish() {
        IContainer parent = page.folder();
        IFolder folder = parent.getFolder(IPath.fromPortableString(page.name()));
        Optional<IResource> made = make(WorkspaceMessages.NewFolder_Failed, monitor -> {
            folder.create(false, true, monitor);
            return folder;
        });
        made.ifPresent(resource -> show(resource, Icons.image("folder-new")));
        return made.isPresent();
    }
}
