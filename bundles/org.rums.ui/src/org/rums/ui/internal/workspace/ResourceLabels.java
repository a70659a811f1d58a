package org.rums.ui.internal.workspace;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.rums.ui.internal.Icons;

/** What stands in the Project Explorer: a profile by its name alone, everything else by its file name. */
final class ResourceLabels extends WorkbenchLabelProvider {
    @Override
    protected String decorateText(String input, Object element) {
        return element instanceof IFile file ? title(file) : input;
    }

    @Override
    protected ImageDescriptor decorateImage(ImageDescriptor input, Object element) {
        return element instanceof IFile file && ProfileFiles.isProfile(file) ? Icons.descriptor("profile") : input;
    }

    /** Returns the name of a file as it is shown: without the ending of profiles. */
    static String title(IFile file) {
        return ProfileFiles.isProfile(file)
                ? IPath.fromPortableString(file.getName()).removeFileExtension().toString()
                : file.getName();
    }
}
