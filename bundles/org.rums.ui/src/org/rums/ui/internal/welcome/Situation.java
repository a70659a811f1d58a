package org.rums.ui.internal.welcome;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is there for the first steps.
 *
 * @param home what the command line is told as {@code RUMS_HOME}; nothing where it finds the boxes by itself
 * @param project folder of the project; nothing where there is none
 * @param box the virtual box with the evaluation keys; nothing where there is none
 * @param profile file of an update profile in the project; nothing where there is none
 * @param keyFile whether the file with the Transaction Key is there
 * @param codeFile whether the file with the Activation Code is there
 */
record Situation(
        Optional<Path> home,
        Optional<Path> project,
        Optional<BoxState> box,
        Optional<Path> profile,
        boolean keyFile,
        boolean codeFile) {
    /**
     * How far the box is.
     *
     * @param place name of its state file, which names it on the command line too
     * @param asked whether it ever gave a Transaction Key
     * @param open transactions
     */
    record BoxState(String place, boolean asked, int open) {}

    /** Returns the file with the Transaction Key, once there are a project and a box. */
    Optional<Path> key() {
        return file(".rtk");
    }

    /** Returns the file with the Activation Code, once there are a project and a box. */
    Optional<Path> code() {
        return file(".rac");
    }

    private Optional<Path> file(String ending) {
        return project.flatMap(folder -> box.map(known -> folder.resolve(known.place() + ending)));
    }

    /** Returns the same with what was found of the files. */
    Situation with(boolean keyThere, boolean codeThere) {
        return new Situation(home, project, box, profile, keyThere, codeThere);
    }
}
