package org.rums.ui.internal.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;

/**
 * Writes a file of the workspace as a whole or not at all: beside it on the disk, then in its place. What it held goes into
 * the workspace's history before. A file that another program changed since the workspace saw it is left alone.
 *
 * @param file that exists, or is made
 * @param bytes what it holds then; shared with the caller
 */
record WholeWrite(IFile file, byte[] bytes) {
    private static final byte[] NOTHING = {};

    /** A refusal on its way through the workspace. */
    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RefusedException refusal;

        Carried(RefusedException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    /**
     * Writes it.
     *
     * @throws CoreException where the file must not be written, with a sentence for the user
     * @throws RefusedException EXISTS_ALREADY, FILE_FAILED
     */
    void run(IProgressMonitor monitor) throws CoreException, RefusedException {
        IWorkspace workspace = file.getWorkspace();
        try {
            workspace.run(progress -> carried(progress), rule(workspace), IWorkspace.AVOID_UPDATE, monitor);
        } catch (Carried e) {
            throw e.refusal;
        }
    }

    private ISchedulingRule rule(IWorkspace workspace) {
        IResourceRuleFactory rules = workspace.getRuleFactory();
        ISchedulingRule writing = file.exists() ? rules.modifyRule(file) : rules.createRule(file);
        return MultiRule.combine(writing, rules.refreshRule(file));
    }

    private void carried(IProgressMonitor monitor) throws CoreException {
        try {
            write(monitor);
        } catch (RefusedException e) {
            throw new Carried(e);
        }
    }

    private void write(IProgressMonitor monitor) throws CoreException, RefusedException {
        Path place = place();
        if (file.exists()) {
            Stamp before = keep(place, monitor);
            replace(place, before);
        } else {
            OwnerOnly.writeForAll(place, bytes, false);
        }
        long seen = file.getModificationStamp();
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        if (file.getModificationStamp() == seen) {
            // a disk whose clock is too coarse to tell the two contents apart
            file.touch(monitor);
        }
    }

    private void replace(Path place, Stamp before) throws CoreException, RefusedException {
        try {
            OwnerOnly.writeForAll(place, bytes, true, () -> {
                if (!Stamp.of(place).equals(before)) {
                    throw new ChangedMeanwhile();
                }
            });
        } catch (RefusedException e) {
            if (e.getCause() instanceof ChangedMeanwhile) {
                throw failure(WorkspaceMessages.Save_Changed);
            }
            throw e;
        }
    }

    /** Where the file is on the disk, behind links: those stay. */
    private Path place() throws CoreException {
        IPath location = file.getLocation();
        if (location == null) {
            throw failure(WorkspaceMessages.Save_NotLocal);
        }
        if (!file.getParent().isAccessible()) {
            throw failure(WorkspaceMessages.Save_NoFolder);
        }
        Path path = location.toPath();
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw failure(e.getMessage());
        }
    }

    /** Has the workspace keep what the file holds now, unless somebody else changed or protected it. */
    private Stamp keep(Path place, IProgressMonitor monitor) throws CoreException {
        if (!file.isSynchronized(IResource.DEPTH_ZERO)) {
            throw failure(WorkspaceMessages.Save_Changed);
        }
        if (file.isReadOnly() || !Files.isWritable(place)) {
            throw failure(WorkspaceMessages.Save_ReadOnly);
        }
        try (InputStream nothing = new ByteArrayInputStream(NOTHING)) {
            file.appendContents(nothing, IResource.KEEP_HISTORY, monitor);
            return Stamp.of(place);
        } catch (IOException e) {
            throw failure(WorkspaceMessages.Save_Changed);
        }
    }

    /** What tells one state of a file from another without reading it. */
    private record Stamp(FileTime modified, long size, String inode) {
        static Stamp of(Path place) throws IOException {
            BasicFileAttributes now = Files.readAttributes(place, BasicFileAttributes.class);
            return new Stamp(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
        }
    }

    /** Another program was faster. */
    private static final class ChangedMeanwhile extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static CoreException failure(String why) {
        return new CoreException(Status.error(why));
    }
}
