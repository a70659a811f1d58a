package org.rums.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds manifests, target platform and the command line's own build to each other. */
class BundlesTest {
    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<$]+)</version>");

    @TestFactory
    Stream<DynamicTest> exportsEveryPackageThatIsNotInternal() {
        return Repository.bundles().stream()
                .filter(bundle -> !bundle.endsWith("org.rums.cli")) // a program: nobody compiles against it
                .map(bundle -> DynamicTest.dynamicTest(bundle.getFileName().toString(), () -> {
                    Set<String> forgotten = packages(bundle);
                    forgotten.removeAll(exported(bundle));
                    assertEquals(Set.of(), forgotten);
                }));
    }

    @Test
    void theCommandLineRunsOnTheLibrariesOfTheTarget() {
        String target = Repository.text("releng/target/rums.target");
        Matcher library = ARTIFACT.matcher(Repository.text("releng/cli/pom.xml").replaceAll("(?s)<build>.*", ""));
        int seen = 0;
        while (library.find()) {
            if (!library.group(1).startsWith("rums")) {
                String wanted =
                        "<artifactId>" + library.group(1) + "</artifactId><version>" + library.group(2) + "</version>";
                assertTrue(target.contains(wanted), wanted);
                seen++;
            }
        }
        assertEquals(10, seen);
    }

    private static Set<String> exported(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Export-Package");
            return Arrays.stream(header.split(",\\s*"))
                    .map(entry -> entry.replaceFirst(";.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> packages(Path bundle) throws IOException {
        Path sources = bundle.resolve("src");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> !name.contains(".internal"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
