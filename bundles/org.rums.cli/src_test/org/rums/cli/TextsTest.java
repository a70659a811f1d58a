package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rums.cli.output.Messages;
import org.rums.core.result.ResultCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Both languages say everything. */
class TextsTest {
    @TempDir
    Path folder;

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Messages.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesHaveTheSameKeys() {
        return Stream.of("messages", "help")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertEquals(
                                new TreeSet<>(properties(name).keySet()),
                                new TreeSet<>(properties(name + "_de").keySet()))));
    }

    @Test
    void bothLanguagesTakeTheSameParts() throws IOException {
        Properties english = properties("messages");
        Properties german = properties("messages_de");
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(german.getProperty(key)).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @Test
    void englishIsEnglishWhereTheComputerSpeaksGerman() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("Done.", Messages.in(Locale.ENGLISH).happened(ResultCode.OK));
            assertTrue(Messages.in(Locale.ENGLISH).text("box.none").startsWith("There"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyCommandAndOptionIsDescribedInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            List<String> silent = new ArrayList<>();
            describe(Cli.parser(folder, locale), silent);
            assertEquals(List.of(), silent);
        }
    }

    private static void describe(CommandLine line, List<String> silent) {
        CommandSpec spec = line.getCommandSpec();
        if (new CommandLine.Help(spec).description().isBlank()) {
            silent.add(spec.qualifiedName());
        }
        for (ArgSpec argument : spec.args()) {
            if (String.join("", argument.description()).isBlank()) {
                silent.add(spec.qualifiedName() + " " + argument);
            }
        }
        line.getSubcommands().values().forEach(each -> describe(each, silent));
    }

    @Test
    void theLanguageIsChosenByOptionVariableAndComputer() {
        Cli cli = new Cli(folder);
        assertTrue(cli.run("box", "list").out().contains("There is no box"));
        assertTrue(cli.run("box", "list", "--lang", "de").out().contains("Es gibt keine"));
        assertTrue(cli.run("box", "list", "--lang=de").out().contains("Es gibt keine"));
        assertTrue(cli.in(Locale.GERMANY).run("box", "list").out().contains("Es gibt keine"));
        assertFalse(cli.variable("RUMS_LANG", "en").run("box", "list").out().contains("Es gibt keine"));
        assertTrue(cli.run("issue", "--help", "--lang", "de").out().contains("Verwendung:"));
    }
}
