package org.rums.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start scripts of the product: the one for Unix runs here with a Java that only notes how it was called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptsTest {
    private static final String UNIX = "features/org.rums.feature/rootfiles/unix/rums";
    private static final String WINDOWS = "features/org.rums.feature/rootfiles/win32/rums.bat";

    @TempDir
    Path folder;

    private Path product;
    private Path settings;

    @BeforeEach
    void install() throws IOException {
        product = Files.createDirectories(folder.resolve("a product"));
        Files.createDirectories(product.resolve("plugins"));
        Files.createFile(product.resolve("plugins/org.eclipse.equinox.launcher_1.jar"));
        Files.copy(Repository.file(UNIX), product.resolve("rums"));
        settings = folder.resolve("home/.rums/workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings");
        Files.createDirectories(settings);
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, """
            #!/bin/sh
            echo "$@" >>"$NOTES"
            [ "$(wc -l <"$NOTES")" -gt ${RESTARTS:-0} ] || exit ${CODE:-23}
            exit 7
            """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    /** Runs the script and returns how Java was called, a line for each time. */
    private List<String> calls(Map<String, String> variables, int code, String... arguments) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("sh", product.resolve("rums").toString());
        builder.command().addAll(List.of(arguments));
        Path notes = folder.resolve("notes");
        Files.writeString(notes, "");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().putAll(Map.of("DISPLAY", ":9", "NOTES", notes.toString()));
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().putAll(variables);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(code, process.exitValue(), Files.readString(folder.resolve("out")));
        return Files.readAllLines(notes);
    }

    @Test
    void aWorkbenchThatAsksForItIsStartedAgain() throws Exception {
        for (String code : List.of("23", "24")) {
            assertEquals(3, calls(Map.of("RESTARTS", "2", "CODE", code), 7).size());
        }
        assertEquals(1, calls(Map.of("RESTARTS", "1", "CODE", "25"), 25).size());
    }

    @Test
    void theLanguageOfThePreferencesIsHeededUnlessOneIsNamed() throws Exception {
        Files.writeString(settings.resolve("org.rums.ui.prefs"), "eclipse.preferences.version=1\nlanguage=de\n");
        assertTrue(calls(Map.of(), 7).get(0).endsWith("-nosplash -nl de"));
        assertTrue(calls(Map.of(), 7, "workbench", "-clean").get(0).endsWith("-nosplash -nl de -clean"));
        assertTrue(calls(Map.of(), 7, "workbench", "-nl", "en").get(0).endsWith("-nosplash -nl en"));
        String elsewhere = folder.resolve("elsewhere").toString();
        assertTrue(calls(Map.of(), 7, "workbench", "-data", elsewhere).get(0).endsWith("-nosplash -data " + elsewhere));
    }

    @Test
    void withoutADisplayItSaysSo() throws Exception {
        assertEquals(List.of(), calls(Map.of("DISPLAY", ""), 1));
        assertTrue(Files.readString(folder.resolve("out")).contains("there is no display"));
        assertEquals(1, calls(Map.of("DISPLAY", ""), 7, "version").size(), "commands need none");
    }

    @Test
    void bothScriptsStartTheSame() {
        String unix = Repository.text(UNIX);
        String windows = Repository.text(WINDOWS);
        for (String pattern : List.of(
                "for (?:name|%%N) in \\(?(org\\.rums\\.cli [^;)]*[a-z])",
                "-XX:\\S+|-Xshare:\\S+|-Xmx\\S+",
                "org\\.rums\\.cli\\.Main|-nosplash",
                "(?:CODE%|code)\"+ ?==? ?\"?(2[34])",
                "org\\.eclipse\\.core\\.runtime.\\.settings.org\\.rums\\.ui\\.prefs|[.]rums.workspace")) {
            TreeSet<String> expected = found(pattern, unix);
            assertTrue(!expected.isEmpty(), pattern);
            assertEquals(expected, found(pattern, windows), pattern);
        }
    }

    @Test
    void theCommandsFindEveryBundleThatTheyNeed() {
        String names = found("for name in (org\\.rums\\.cli [^;]*[a-z])", Repository.text(UNIX))
                .first();
        List<String> path = List.of(names.split(" "));
        String quick = Repository.text("releng/cli/pom.xml");
        String needed = quick.substring(quick.indexOf("<dependencies>"), quick.indexOf("</dependencies>"));
        for (String artifact : found("<artifactId>([a-z][^<]*)</artifactId>", needed)) {
            assertTrue(path.stream().anyMatch(name -> artifact.startsWith(name) || name.endsWith(artifact)), artifact);
        }
        for (String bundle : found("bundles[}]/(org\\.rums\\.[a-z]+)/src", quick)) {
            assertTrue(path.contains(bundle), bundle);
        }
    }

    private static TreeSet<String> found(String pattern, String script) {
        TreeSet<String> all = new TreeSet<>();
        for (Matcher match = Pattern.compile(pattern).matcher(script); match.find(); ) {
            String part = match.groupCount() > 0 ? match.group(1) : match.group();
            all.add(part.replace('\\', '/'));
        }
        return all;
    }
}
