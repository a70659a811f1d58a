package org.rums.ui.internal.workspace;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileAccess;
import org.rums.model.templates.ProfileTemplate;
import org.rums.model.templates.TemplateTarget;

/**
 * Makes the file of a new profile.
 *
 * @param folder where to; a project that is not there yet is made
 * @param template what it begins with
 * @param target name, boxes and partition; the file is called as the profile, as far as files can be called so
 * @param recipients who may read it beside its author
 */
record ProfileCreation(
        IContainer folder, ProfileTemplate template, TemplateTarget target, List<PersonCertificate> recipients) {
    ProfileCreation {
        recipients = List.copyOf(recipients);
    }

    /**
     * Makes it; takes its time.
     *
     * @throws CoreException where the file cannot be written
     * @throws RefusedException EXISTS_ALREADY, VAULT_LOCKED or MALFORMED
     */
    IFile run(ProfileAccess access, IProgressMonitor monitor) throws CoreException, RefusedException {
        IProject project = folder.getProject();
        if (!project.exists()) {
            project.create(monitor);
            project.open(monitor);
        }
        IFile file = ProfileFiles.named(folder, target.name());
        if (ProfileFiles.exists(folder, file.getName())) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, file.getName());
        }
        UpdateProfile profile = template.create(target, Locale.getDefault());
        recipients.forEach(person -> profile.getRecipients().add(Bytes.of(person.encoded())));
        new EncryptedProfiles(access).write(file, profile, monitor);
        return file;
    }
}
