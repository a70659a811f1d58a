package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.rums.ui.RumsWorkbench;

/** The sentences of the workbench in both languages. */
public class WordsTest {
    private static final Bundle BUNDLE = Platform.getBundle(RumsWorkbench.BUNDLE);
    private static final Path SOURCES = Path.of(System.getProperty("rums.docs")).resolveSibling("bundles/org.rums.ui");

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        URL url = BUNDLE.getResource(name);
        try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertFalse(words.isEmpty(), name);
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        for (String name : new String[] {"org/rums/ui/internal/messages", "plugin"}) {
            assertEquals(
                    new TreeSet<>(words(name + ".properties").keySet()),
                    new TreeSet<>(words(name + "_de.properties").keySet()));
        }
    }

    @Test
    void everySentenceIsUsedAndEveryUseHasASentence() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("Messages.java")) {
                    collect(Pattern.compile("Messages\\.([A-Z]\\w*)"), Files.readString(file), used);
                }
            }
        }
        assertEquals(used, words("org/rums/ui/internal/messages.properties").keySet());
        Set<String> contributed = new TreeSet<>();
        collect(
                Pattern.compile("\"%([\\w.]+)\"|>%([\\w.]+)<"),
                Files.readString(SOURCES.resolve("plugin.xml")),
                contributed);
        assertEquals(contributed, words("plugin.properties").keySet());
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
    }

    @Test
    void bothLanguagesFillInTheSameValues() throws IOException {
        Properties english = words("org/rums/ui/internal/messages.properties");
        Properties german = words("org/rums/ui/internal/messages_de.properties");
        for (String key : english.stringPropertyNames()) {
            assertEquals(values(english.getProperty(key)), values(german.getProperty(key)), key);
        }
    }

    private static Set<String> values(String pattern) {
        Set<String> values = new TreeSet<>();
        collect(Pattern.compile("\\{([0-9])"), pattern, values);
        return values;
    }

    @Test
    void germanIsReadAsUtf8() throws IOException {
        assertTrue(words("org/rums/ui/internal/messages_de.properties")
                .getProperty("About_Title")
                .contains("Über"));
        assertNotEquals(
                words("plugin.properties").getProperty("view.boxes"),
                words("plugin_de.properties").getProperty("view.boxes"));
    }

    @Test
    void pluralsFollowTheNumber() throws IOException {
        String pattern = words("org/rums/ui/internal/messages.properties").getProperty("BoxCount");
        assertEquals("no boxes", MessageFormat.format(pattern, 0));
        assertEquals("1 box", MessageFormat.format(pattern, 1));
        assertEquals("2 boxes", MessageFormat.format(pattern, 2));
    }
}
