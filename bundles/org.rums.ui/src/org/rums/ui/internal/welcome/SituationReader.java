package org.rums.ui.internal.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.rums.core.key.EvaluationKeys;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.preferences.BoxesFolder;

/** Looks at projects, boxes and files. Reads the file system: for jobs. */
final class SituationReader {
    private static final Path STANDARD = Path.of(System.getProperty("user.home"), ".local", "share", "rums", "boxes");

    private SituationReader() {}

    /** Returns what is there now, with the boxes as they were read last. */
    static Situation read(List<BoxEntry> boxes) {
        List<IProject> projects = Arrays.stream(
                        ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.isOpen() && project.getLocation() != null)
                .toList();
        Optional<IFile> profile =
                projects.stream().flatMap(project -> profile(project).stream()).findFirst();
        Optional<Path> project = profile.map(IFile::getProject)
                .or(() -> projects.stream().findFirst())
                .map(SituationReader::path);
        Situation found = new Situation(home(), project, box(boxes), profile.map(SituationReader::path), false, false);
        return found.with(
                found.key().filter(Files::exists).isPresent(),
                found.code().filter(Files::exists).isPresent());
    }

    private static Path path(IResource resource) {
        return resource.getLocation().toFile().toPath();
    }

    private static Optional<Path> home() {
        Path folder = BoxesFolder.current();
        return folder.equals(STANDARD) || !folder.endsWith("boxes")
                ? Optional.empty()
                : Optional.ofNullable(folder.getParent());
    }

    private static Optional<Situation.BoxState> box(List<BoxEntry> boxes) {
        return boxes.stream()
                .flatMap(box -> box
                        .owner()
                        .filter(owner -> owner.developerId() == EvaluationKeys.DEVELOPER_ID)
                        .map(owner -> new Situation.BoxState(
                                box.place(), owner.open() > 0 || owner.transactionCounter() > 0, owner.open()))
                        .stream())
                .max(Comparator.comparing(Situation.BoxState::asked));
    }

    private static Optional<IFile> profile(IProject project) {
        IFile[] found = {null};
        try {
            project.accept(resource -> {
                if (found[0] == null && resource instanceof IFile file && "rup".equals(file.getFileExtension())) {
                    found[0] = file;
                }
                return found[0] == null;
            });
        } catch (CoreException e) {
            System.getLogger(SituationReader.class.getName())
                    .log(System.Logger.Level.DEBUG, "closed meanwhile: " + project.getName(), e);
        }
        return Optional.ofNullable(found[0]);
    }
}
