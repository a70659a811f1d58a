package org.rums.ui.internal.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rums.ui.internal.boxes.DemoPartition;

/**
 * Which of the first steps are done, which is the next, and what to type for those that the command line makes.
 *
 * @param situation what is there
 * @param shell for which the commands are
 */
record FirstSteps(Situation situation, ShellWords shell) {
    /** Returns whether a step is done. */
    boolean done(Step step) {
        return switch (step) {
            case PROJECT -> situation.project().isPresent();
            case BOX -> situation.box().isPresent();
            case PROFILE -> situation.profile().isPresent();
            case KEY -> situation.box().filter(Situation.BoxState::asked).isPresent();
            case CODE -> situation.codeFile();
            case APPLY -> situation.codeFile() && done(Step.KEY) && nothingOpen();
        };
    }

    private boolean nothingOpen() {
        return situation.box().filter(box -> box.open() == 0).isPresent();
    }

    /** Returns the first step that is not done; nothing after the last one. */
    Optional<Step> next() {
        return Stream.of(Step.values()).filter(step -> !done(step)).findFirst();
    }

    /** Returns how many steps are done. */
    int count() {
        return (int) Stream.of(Step.values()).filter(this::done).count();
    }

    /** Returns whether a step can be made now. */
    boolean possible(Step step) {
        return switch (step) {
            case PROJECT, BOX, PROFILE -> true;
            case KEY -> situation.box().isPresent();
            case CODE -> situation.key().isPresent();
            case APPLY -> situation.codeFile() && situation.key().isPresent();
        };
    }

    /** Returns what to type for a step, a line for each command; empty where it is not made so, or not yet. */
    List<String> commands(Step step) {
        List<String> lines = new ArrayList<>();
        if (step == Step.CODE && situation.key().isPresent()) {
            issue(lines, situation.key().get(), situation.code().orElseThrow());
        } else if (step == Step.APPLY && situation.code().isPresent()) {
            lines.add(line("rums apply --box", box(), "--code", situation.code().get()));
        }
        if (!lines.isEmpty()) {
            situation.home().ifPresent(home -> lines.add(0, shell.variable("RUMS_HOME", home)));
        }
        return lines;
    }

    private void issue(List<String> lines, Path key, Path code) {
        if (!situation.keyFile()) {
            lines.add(line("rums request --box", box(), "--file", key));
        }
        String issue = line("rums issue --key", key);
        String what = situation
                .profile()
                .map(profile -> line("--profile", profile))
                .orElse("--partition " + DemoPartition.APP_ID + " --extend 30d");
        lines.add(String.join(" ", issue, what, line("--file", code)));
    }

    private String box() {
        return situation.box().orElseThrow().place();
    }

    /** Puts options, as they are, and values, quoted, in turn. */
    private String line(String option, Object value, Object... more) {
        StringBuilder line = new StringBuilder(option).append(' ').append(shell.quoted(value));
        for (int i = 0; i < more.length; i += 2) {
            line.append(' ').append(more[i]).append(' ').append(shell.quoted(more[i + 1]));
        }
        return line.toString();
    }
}
