package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told of a change, and of one that is refused. */
class ChangesShownTest {
    @TempDir
    Path folder;

    private Cli cli;
    private String password;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
        cli.box("shop", "xs");
        password = cli.file("password", "open sesame").toString();
    }

    private String preview(String... changes) {
        String key = cli.request("shop");
        return cli.run("preview", "--code", cli.issue(key, changes)).out();
    }

    @Test
    void contentThatIsNewReplacesNothing() {
        String shown = preview("--partition", "12", "--password-file", password, "--memory", "RAM2:0x20=text:KEY1");
        assertTrue(shown.contains("password is set"), shown);
        assertFalse(shown.contains("replaced"), shown);
    }

    @Test
    void contentThatWasThereIsReplacedUnderItsPartition() {
        String shown = preview("--partition", "12", "--memory", "RAM2:0x10=hex:1234");
        assertTrue(shown.matches("(?s).*Partition 12 Editor\\s+Memory object +memory replaced, 2 bytes.*"), shown);
    }

    @Test
    void aProgramWithAPasswordAsksForIt() {
        String key = cli.request("shop");
        String code = cli.issue(key, "--partition", "12", "--password-file", password);
        cli.ok("apply", "--code", code);
        Cli.Result result = cli.run("box", "start-app", "12");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("--password-file"), result.err());
    }

    @Test
    void theItemRefusedIsSaidInWords() {
        String file = cli.path("shop.rtk").toString();
        cli.request("shop", "--file", file);
        Cli.Result result = cli.run(
                "issue", "--key", file, "--partition", "12", "--require", "usage-counter >= 5000", "--add-runs", "5");
        assertEquals(19, result.code(), result.err());
        assertTrue(result.err().contains("5,000"), result.err());
    }
}
