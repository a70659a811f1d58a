package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes from words, files and mails, and what is said where there is none. */
class CodeInputTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
    }

    @Test
    void aWordThatIsNeitherFileNorCodeSaysSo() {
        for (String word : List.of("mykey", "code", "my-key", "a.code", ".hidden", "C:\\codes\\a")) {
            Cli.Result result = cli.run("code", "explain", word);
            assertEquals(100, result.code(), word);
            assertTrue(result.err().contains(word + ": There is no such file, and it is no code."), result.err());
        }
    }

    @Test
    void aPieceOfACodeIsACodeThatCannotBeRead() {
        for (String piece :
                List.of("T000", "C480-0000", "A4CE-84FJ-12", "T400-J6H8-0CY4-TP0E-DXW0-G3ZQ-DR3F-0242-1112")) {
            Cli.Result result = cli.run("code", "explain", piece);
            assertEquals(10, result.code(), piece);
            assertTrue(result.err().contains("No code has"), result.err());
        }
    }

    @Test
    void groupsAreSpokenOfOnlyWhereTheyAreNamed() {
        for (String text : List.of("", " ", "C480-0000")) {
            Cli.Result result = cli.json("code", "explain", text);
            assertEquals(10, result.code());
            assertFalse(result.out().contains("roup"), result.out());
        }
        cli.box("shop", "xs");
        String key = cli.request("shop");
        Cli.Result damaged =
                cli.json("code", "explain", key.substring(0, 10) + "????-????-????-????" + key.substring(29));
        assertEquals(10, damaged.code(), damaged.out());
        assertTrue(damaged.error().get("advice").toString().startsWith("Begin with the groups named."), damaged.out());
        assertEquals(List.of(3L, 4L, 5L, 6L), damaged.error().get("groups"));
    }

    @Test
    void aFileThatWasCutOffSaysSo() {
        cli.box("shop", "xs");
        String file = cli.path("a.rtk").toString();
        cli.request("shop", "--file", file);
        String whole = cli.read("a.rtk");
        String cut = whole.substring(0, whole.indexOf("-----END"));
        Cli.Result result = cli.stdin("Hello,\n" + cut + "\nRegards\n").run("code", "explain", "-");
        assertEquals(10, result.code());
        assertTrue(result.err().contains("before its END line"), result.err());
        assertFalse(result.err().contains("roup"), result.err());
    }

    @Test
    void codesInTheEncodedPartsOfAMailAreFound() {
        cli.box("shop", "xs");
        String key = cli.request("shop");
        String code = cli.issue(key, "--partition", "12", "--add-runs", "1");
        String quoted = code.substring(0, 18) + "=\n" + code.substring(18);
        String html = Base64.getMimeEncoder().encodeToString(("<b>" + code + "</b>").getBytes(StandardCharsets.UTF_8));
        Path mail = cli.file("answer.eml", """
            From: vendor@example.com
            Content-Type: multipart/alternative; boundary="x"

            --x
            Content-Type: text/plain
            Content-Transfer-Encoding: quoted-printable

            Gr=C3=BC=C3=9Fe, this is it: %s
            --x
            Content-Type: text/html
            Content-Transfer-Encoding: base64

            %s
            --x--
            """.formatted(quoted, html));
        List<?> codes = (List<?>) cli.ok("code", "explain", mail.toString()).get("codes");
        assertEquals(1, codes.size(), "both parts say the same");
        assertEquals("OK", cli.ok("apply", "--code", mail.toString()).get("result"));
    }

    @Test
    void aSecondCodeThatCannotBeReadIsMentioned() {
        cli.box("shop", "xs");
        String key = cli.request("shop");
        String damaged = key.substring(0, 10) + "????-????-????-????" + key.substring(29);
        Cli.Result result = cli.json("code", "explain", key + "\n\nand\n\n" + damaged);
        assertEquals(0, result.code());
        assertEquals(1, ((List<?>) result.json().get("codes")).size());
        assertEquals(1, ((List<?>) result.json().get("warnings")).size());
    }
}
