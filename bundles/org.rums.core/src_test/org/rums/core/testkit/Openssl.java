package org.rums.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The openssl of this computer, which is not ours: what it opens follows the standard. */
public final class Openssl {
    private final Path folder;

    /** Runs it with a folder for what it says. */
    public Openssl(Path folder) {
        this.folder = folder;
    }

    /** Runs it and expects success. A computer without it fails the test: ./verify installs it. */
    public void run(Object... arguments) throws Exception {
        assertEquals(0, exit(arguments), said());
    }

    /** Opens a CMS envelope, DER, with a person's key and certificate, PEM, into a file. */
    public void decrypt(Path cms, Path key, Path certificate, Path out) throws Exception {
        run(
                "cms",
                "-decrypt",
                "-binary",
                "-inform",
                "DER",
                "-in",
                cms,
                "-inkey",
                key,
                "-recip",
                certificate,
                "-out",
                out);
    }

    /** Verifies signed CMS content, DER, against a certificate, PEM, at a time, and writes the content into a file. */
    public void verify(Path cms, Path certificate, Instant at, Path out) throws Exception {
        Object[] arguments = {
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            cms,
            "-CAfile",
            certificate,
            "-attime",
            at.getEpochSecond(),
            "-out",
            out
        };
        run(arguments);
    }

    /** Runs it and gives its exit code. */
    public int exit(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("openssl.txt").toFile())
                    .start();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return process.exitValue();
        } catch (IOException e) {
            throw new AssertionError("There is no openssl on the path; please install it.", e);
        }
    }

    /** What it said last. */
    public String said() throws IOException {
        return Files.readString(folder.resolve("openssl.txt"));
    }
}
