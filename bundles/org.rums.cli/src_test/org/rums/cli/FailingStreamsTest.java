package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.result.ResultCode;

/** What could not be said or written is no success, and what cannot be written later is not begun. */
class FailingStreamsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
    }

    private static final OutputStream FULL = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left");
        }
    };

    @Test
    void anAnswerThatDidNotArriveIsAFailure() {
        for (String[] command : new String[][] {{"version"}, {"version", "--json"}, {"--help"}}) {
            Cli.Result result = cli.saying(FULL, command);
            assertEquals(ResultCode.FILE_FAILED.number(), result.code(), String.join(" ", command));
            assertTrue(result.err().contains("standard output"), result.err());
        }
    }

    @Test
    void theFirstFailureIsTheOneThatCounts() {
        assertEquals(2, cli.saying(FULL, "issue", "--json").code());
    }

    @Test
    void aValueThatLooksLikeTheWishForHelpIsNone() {
        Cli.Result result = cli.json("issue", "--key", "T000", "--partition", "12", "--add-runs", "-h");
        assertEquals(2, result.code());
        assertEquals("USAGE", result.error().get("name"));
        assertEquals(
                "FILE_FAILED",
                cli.run("--json", "code", "explain", "--", "-h").error().get("name"));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldBeforeTheBoxChanges() throws IOException {
        cli.box("shop", "xs");
        String taken = cli.file("taken.rcc", "mine").toString();
        String nowhere = cli.path("absent/x.rcc").toString();
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "5");
        assertEquals(
                ResultCode.EXISTS_ALREADY.number(),
                cli.run("apply", "--code", code, "--file", taken).code());
        assertEquals(
                ResultCode.FILE_FAILED.number(),
                cli.run("apply", "--code", code, "--file", nowhere).code());
        assertEquals(
                ResultCode.FILE_FAILED.number(),
                cli.run("reject", "--code", code, "--file", nowhere).code());
        assertTrue(cli.run("box", "show", "shop").out().contains("100 of 100 runs left"));
        assertEquals(
                ResultCode.EXISTS_ALREADY.number(),
                cli.run("request", "--box", "shop", "--new", "--file", taken).code());
        assertEquals("mine", Files.readString(Path.of(taken)));
        String kept = cli.path("kept.rcc").toString();
        assertEquals("OK", cli.ok("apply", "--code", code, "--file", kept).get("result"));
        assertTrue(Files.exists(Path.of(kept)));
    }

    @Test
    void aNameThatNoBoxCanHaveIsAWrongUse() {
        for (String name : new String[] {"../../x", "", ".hidden", "a b"}) {
            assertEquals(2, cli.run("box", "new", name).code(), name);
        }
        assertFalse(Files.exists(cli.path("rums/boxes")), "nothing is left behind");
    }

    @Test
    void whatIsNotThereIsNamed() {
        Cli.Result tag = cli.run("journal", "show", "--tag", "EFC1");
        assertEquals(ResultCode.UNKNOWN_TRANSACTION.number(), tag.code());
        assertTrue(tag.err().contains("no transaction with the match tag EFC1"), tag.err());
        assertTrue(tag.err().contains("At the vendor:"), tag.err());
        Cli.Result box = cli.run("journal", "show", "--box-name", "0000-0001");
        assertEquals(ResultCode.UNKNOWN_BOX.number(), box.code());
        Cli.Result ring = cli.run("keyring", "show", "--ring", "acme");
        assertEquals(ResultCode.FILE_FAILED.number(), ring.code());
        assertTrue(ring.err().contains("There is no key ring acme"), ring.err());
    }
}
