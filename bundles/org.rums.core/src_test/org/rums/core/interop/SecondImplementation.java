package org.rums.core.interop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rums.core.testkit.Json;
import org.rums.core.testkit.VectorJson;
import org.rums.core.testkit.Vectors;

/** The implementation in tests/second-implementation as a process that answers a line with a line. */
final class SecondImplementation implements AutoCloseable {
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    SecondImplementation() throws IOException {
        Path command = Vectors.docs().resolveSibling("tests/second-implementation/cli.mjs");
        try {
            process = new ProcessBuilder("node", command.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IOException("this test needs Node.js 18 or later on the path: install nodejs", e);
        }
        in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** One question, one answer; the answer has a member {@code error} where it is a refusal. */
    Map<?, ?> ask(Map<String, Object> question) throws IOException {
        in.write(VectorJson.write(question).replace('\n', ' ') + "\n");
        in.flush();
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the second implementation ended");
        }
        return (Map<?, ?>) Json.parse(line);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        in.close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
