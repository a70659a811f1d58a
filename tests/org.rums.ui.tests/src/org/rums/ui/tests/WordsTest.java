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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
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
        List<String> names = new ArrayList<>(catalogues().values());
        names.add("plugin");
        for (String name : names) {
            assertEquals(
                    new TreeSet<>(words(name + ".properties").keySet()),
                    new TreeSet<>(words(name + "_de.properties").keySet()));
        }
    }

    @Test
    void everySentenceIsUsedAndEveryUseHasASentence() throws IOException {
        Map<String, String> catalogues = catalogues();
        Map<String, Set<String>> used = new TreeMap<>();
        catalogues.keySet().forEach(name -> used.put(name, new TreeSet<>()));
        for (Path file : sources()) {
            Matcher matcher = Pattern.compile("\\b(\\w*Messages)\\.([A-Z]\\w*)").matcher(Files.readString(file));
            while (matcher.find()) {
                used.get(matcher.group(1)).add(matcher.group(2));
            }
        }
        for (Map.Entry<String, String> catalogue : catalogues.entrySet()) {
            assertEquals(
                    used.get(catalogue.getKey()),
                    words(catalogue.getValue() + ".properties").keySet(),
                    catalogue.getKey());
        }
        Set<String> contributed = new TreeSet<>();
        collect(
                Pattern.compile("\"%([\\w.]+)\"|>%([\\w.]+)<"),
                Files.readString(SOURCES.resolve("plugin.xml")),
                contributed);
        assertEquals(contributed, words("plugin.properties").keySet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("src"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    /** Returns for each class with sentences the resource that holds them, without language and ending. */
    private static Map<String, String> catalogues() throws IOException {
        Map<String, String> catalogues = new TreeMap<>();
        for (Path file : sources()) {
            String name = file.getFileName().toString().replace(".java", "");
            if (name.endsWith("Messages")) {
                Path folder = SOURCES.resolve("src").relativize(file.resolveSibling("messages"));
                catalogues.put(name, folder.toString().replace('\\', '/'));
            }
        }
        return catalogues;
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
    }

    @Test
    void bothLanguagesFillInTheSameValues() throws IOException {
        for (String name : catalogues().values()) {
            Properties english = words(name + ".properties");
            Properties german = words(name + "_de.properties");
            for (String key : english.stringPropertyNames()) {
                assertEquals(values(english.getProperty(key)), values(german.getProperty(key)), key);
            }
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
