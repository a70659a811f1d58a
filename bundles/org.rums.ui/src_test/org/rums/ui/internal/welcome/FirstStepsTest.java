package org.rums.ui.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which steps are ticked, and what is to be typed. */
public class FirstStepsTest {
    private static final Path PROJECT = Path.of("/w/Acme Suite");
    private static final Path PROFILE = PROJECT.resolve("Rental renewal.rup");

    private static FirstSteps steps(Situation situation) {
        return new FirstSteps(situation, new ShellWords(false));
    }

    private static Situation situation(
            boolean profile, Optional<Situation.BoxState> box, boolean keyFile, boolean codeFile) {
        return new Situation(
                Optional.empty(),
                Optional.of(PROJECT),
                box,
                profile ? Optional.of(PROFILE) : Optional.empty(),
                keyFile,
                codeFile);
    }

    private static Optional<Situation.BoxState> box(boolean asked, int open) {
        return Optional.of(new Situation.BoxState("DEMO", asked, open));
    }

    @Test
    void nothingIsTickedWhereNothingIs() {
        FirstSteps steps = steps(
                new Situation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false));
        assertEquals(0, steps.count());
        assertEquals(Optional.of(Step.PROJECT), steps.next());
        assertFalse(steps.possible(Step.KEY) || steps.possible(Step.CODE) || steps.possible(Step.APPLY));
        for (Step step : Step.values()) {
            assertEquals(List.of(), steps.commands(step));
        }
    }

    @Test
    void theNextStepIsTheFirstOneThatIsNotDone() {
        assertEquals(
                Optional.of(Step.BOX),
                steps(situation(true, Optional.empty(), false, false)).next());
        assertEquals(
                Optional.of(Step.PROFILE),
                steps(situation(false, box(true, 1), false, false)).next());
        assertEquals(
                Optional.of(Step.KEY),
                steps(situation(true, box(false, 0), false, false)).next());
        assertEquals(
                Optional.of(Step.CODE),
                steps(situation(true, box(true, 1), true, false)).next());
        assertEquals(
                Optional.of(Step.APPLY),
                steps(situation(true, box(true, 1), true, true)).next());
        assertEquals(
                Optional.empty(),
                steps(situation(true, box(true, 0), true, true)).next());
    }

    @Test
    void aCodeIsAppliedOnlyOnceTheTransactionIsClosed() {
        assertFalse(steps(situation(true, box(true, 1), true, true)).done(Step.APPLY));
        assertFalse(steps(situation(true, box(true, 0), true, false)).done(Step.APPLY));
        assertTrue(steps(situation(true, box(true, 0), true, true)).done(Step.APPLY));
    }

    @Test
    void theKeyIsWrittenToAFileOnlyWhereThereIsNone() {
        assertEquals(
                List.of(
                        "rums request --box DEMO --file '/w/Acme Suite/DEMO.rtk'",
                        "rums issue --key '/w/Acme Suite/DEMO.rtk' --profile '/w/Acme Suite/Rental renewal.rup'"
                                + " --file '/w/Acme Suite/DEMO.rac'"),
                steps(situation(true, box(true, 1), false, false)).commands(Step.CODE));
        assertEquals(
                1,
                steps(situation(true, box(true, 1), true, false))
                        .commands(Step.CODE)
                        .size());
    }

    @Test
    void withoutAProfileTheCodeAddsDays() {
        assertEquals(
                List.of("rums issue --key '/w/Acme Suite/DEMO.rtk' --partition 12 --extend 30d"
                        + " --file '/w/Acme Suite/DEMO.rac'"),
                steps(situation(false, box(true, 1), true, false)).commands(Step.CODE));
    }

    @Test
    void theCommandLineIsToldOfAnotherFolder() {
        Situation here = situation(true, box(true, 1), true, true);
        Situation elsewhere = new Situation(
                Optional.of(Path.of("/other home")), here.project(), here.box(), here.profile(), true, true);
        assertEquals(
                List.of("export RUMS_HOME='/other home'", "rums apply --box DEMO --code '/w/Acme Suite/DEMO.rac'"),
                steps(elsewhere).commands(Step.APPLY));
    }

    @Test
    void wordsAreQuotedAsTheShellNeedsIt() {
        assertEquals("/a/b.rtk", new ShellWords(false).quoted("/a/b.rtk"));
        assertEquals("'it'\\''s $5'", new ShellWords(false).quoted("it's $5"));
        assertEquals("C:\\Users\\anna", new ShellWords(true).quoted("C:\\Users\\anna"));
        assertEquals("\"C:\\My projects\"", new ShellWords(true).quoted("C:\\My projects"));
        assertEquals("set \"RUMS_HOME=C:\\My rums\"", new ShellWords(true).variable("RUMS_HOME", "C:\\My rums"));
    }
}
