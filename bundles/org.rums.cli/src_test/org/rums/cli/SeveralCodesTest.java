package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts with the codes of several boxes. */
class SeveralCodesTest {
    @TempDir
    Path folder;

    private Cli cli;
    private String first;
    private String second;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
        cli.box("one", "xs");
        cli.box("two", "xs");
        first = cli.request("one");
        second = cli.request("two");
    }

    private String mail(String one, String two) {
        return cli.file("mail.txt", "Dear vendor,\n\n" + one + "\n\nand\n\n" + two + "\n\nand again " + one + "\n")
                .toString();
    }

    @Test
    void everyKeyInATextIsAnswered() {
        String out = cli.path("codes").toString();
        Map<String, Object> issued =
                cli.ok("issue", "--key", mail(first, second), "--partition", "12", "--add-runs", "5", "--out", out);
        List<?> answers = (List<?>) issued.get("answers");
        assertEquals(2, answers.size(), "the one that stands there twice is answered once");
        for (Object answer : answers) {
            String file = String.valueOf(((Map<?, ?>) answer).get("file"));
            assertEquals("OK", cli.ok("apply", "--code", file).get("result"));
        }
    }

    @Test
    void oneFileDoesNotTakeTheCodesOfTwoKeys() {
        String file = cli.path("one.rac").toString();
        Cli.Result result =
                cli.json("issue", "--key", mail(first, second), "--partition", "12", "--runs", "5", "--file", file);
        assertEquals(2, result.code());
        assertEquals(List.of(), cli.ok("journal", "show").get("transactions"));
    }

    @Test
    void aBoxTakesItsOwnAmongSeveralCodes() {
        String one = cli.issue(first, "--partition", "12", "--add-runs", "5");
        String two = cli.issue(second, "--partition", "12", "--add-runs", "6");
        String mail = mail(one, two);
        Cli.Result unclear = cli.json("apply", "--code", mail);
        assertEquals(2, unclear.code(), "both boxes are here");
        Map<String, Object> applied = cli.ok("apply", "--box", "two", "--code", mail);
        assertEquals("OK", applied.get("result"));
        assertFalse(((List<?>) applied.get("warnings")).isEmpty());
        assertTrue(cli.run("box", "show", "two").out().contains("106 of 106 runs left"));
    }

    @Test
    void filesNamedOneAfterTheOtherAreAllRead() {
        String one = cli.path("one.rtk").toString();
        String two = cli.path("two.rtk").toString();
        cli.request("one", "--file", one);
        cli.request("two", "--file", two);
        Map<String, Object> issued =
                cli.ok("issue", "--key", one, two, "--partition", "12", "--add-runs", "5", "--out", folder + "/codes");
        List<?> answers = (List<?>) issued.get("answers");
        assertEquals(2, answers.size());
        answers.forEach(answer -> assertEquals(true, ((Map<?, ?>) answer).get("stateKnown")));
    }
}
