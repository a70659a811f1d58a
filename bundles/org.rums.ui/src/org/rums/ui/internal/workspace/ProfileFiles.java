package org.rums.ui.internal.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Update profiles as files of the workspace. */
public final class ProfileFiles {
    /** The ending of a profile's file name, without the dot. */
    public static final String EXTENSION = "rup";

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern AT_THE_END = Pattern.compile("[. ]+$");

    private ProfileFiles() {}

    /** Returns whether a resource is a profile, by its name. */
    public static boolean isProfile(IResource resource) {
        return resource instanceof IFile && EXTENSION.equalsIgnoreCase(resource.getFileExtension());
    }

    /** Returns all profiles in a container and the folders below it; none of what cannot be listed. */
    public static List<IFile> below(IResource root) {
        List<IFile> found = new ArrayList<>();
        try {
            root.accept(resource -> {
                if (isProfile(resource)) {
                    found.add((IFile) resource);
                }
                return true;
            });
        } catch (CoreException e) {
            // a closed or vanished container has no profiles
            return found;
        }
        return found;
    }

    /** Returns the file for a profile of a name: characters that some system does not allow become dashes. */
    public static IFile named(IContainer folder, String name) {
        String allowed = NOT_IN_FILE_NAMES.matcher(name.strip()).replaceAll("-");
        return folder.getFile(
                IPath.fromPortableString(AT_THE_END.matcher(allowed).replaceAll("") + '.' + EXTENSION));
    }

    /** Returns whether a container has something of this name; two names that differ in case alone are the same. */
    public static boolean exists(IContainer folder, String fileName) {
        try {
            for (IResource member : folder.members()) {
                if (member.getName().toLowerCase(Locale.ROOT).equals(fileName.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            return false;
        } catch (CoreException e) {
            return false;
        }
    }

    /** Returns a place of the same name in a folder; with a number where that name is taken. */
    static IPath freePlace(IContainer folder, IResource source) {
        String extension = source.getFileExtension() == null || source.getType() != IResource.FILE
                ? ""
                : '.' + source.getFileExtension();
        String base = source.getName().substring(0, source.getName().length() - extension.length());
        String name = source.getName();
        for (int number = 2; exists(folder, name); number++) {
            name = base + " (" + number + ")" + extension;
        }
        return folder.getFullPath().append(name);
    }

    /** Returns why a name of a project, folder or file cannot be; empty where it can. */
    static String fault(String name, int type) {
        var status = ResourcesPlugin.getWorkspace().validateName(name, type);
        return status.isOK() && !NOT_IN_FILE_NAMES.matcher(name).find() ? "" : WorkspaceMessages.Name_Unusable;
    }
}
