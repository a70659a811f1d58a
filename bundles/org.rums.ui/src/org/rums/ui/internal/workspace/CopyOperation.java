package org.rums.ui.internal.workspace;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.ide.undo.CopyResourcesOperation;
import org.rums.core.result.RefusedException;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileAccess;

/**
 * Copies files and folders. The copy of a profile is another profile: it gets a UUID of its own, is called as its file,
 * and begins with revision 1. What its reader cannot open is copied as it is.
 */
final class CopyOperation extends CopyResourcesOperation {
    private static final Pattern NUMBERED = Pattern.compile("(.*) \\(\\d+\\)");

    private final List<IPath> places;
    private final ProfileAccess access;

    CopyOperation(List<IResource> resources, List<IPath> places, ProfileAccess access) {
        super(resources.toArray(IResource[]::new), places.toArray(IPath[]::new), WorkspaceMessages.Copy_Label);
        this.places = List.copyOf(places);
        this.access = access;
    }

    @Override
    protected void doExecute(IProgressMonitor monitor, IAdaptable uiInfo) throws CoreException {
        super.doExecute(monitor, uiInfo);
        for (IPath place : places) {
            IResource copy = ResourcesPlugin.getWorkspace().getRoot().findMember(place);
            if (copy != null) {
                for (IFile profile : ProfileFiles.below(copy)) {
                    renew(profile, monitor);
                }
            }
        }
    }

    private void renew(IFile file, IProgressMonitor monitor) throws CoreException {
        EncryptedProfiles profiles = new EncryptedProfiles(access);
        try {
            UpdateProfile profile = profiles.read(file).profile();
            profile.setUuid(null);
            profile.setRevision(0);
            Matcher numbered = NUMBERED.matcher(ResourceLabels.title(file));
            if (numbered.matches() && numbered.group(1).equals(profile.getName())) {
                profile.setName(numbered.group());
            }
            profiles.write(file, profile, monitor);
        } catch (RefusedException e) {
            System.getLogger(CopyOperation.class.getName())
                    .log(Level.INFO, "a profile was copied as it is: {0}", e.code());
        }
    }
}
