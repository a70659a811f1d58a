package org.rums.cli.service;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a command gets from the process around it, so that commands run the same in tests.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param variables environment variables
 * @param prompt asks a person for a secret, where there is a terminal
 * @param terminal whether standard output is a terminal
 * @param locale language of the texts, unless {@code RUMS_LANG} or {@code --lang} says otherwise
 * @param clock the computer's time
 * @param random source of keys and nonces
 * @param usb where boxes may be plugged in
 */
public record Environment(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> variables,
        Optional<Prompt> prompt,
        boolean terminal,
        Locale locale,
        Clock clock,
        SecureRandom random,
        UsbPorts usb) {

    /** Asks a person for a secret without showing it. */
    @FunctionalInterface
    public interface Prompt {
        /**
         * Asks.
         *
         * @param question what is wanted
         * @return what was typed, to be wiped by the caller; empty where the input ended
         */
        char[] read(String question);
    }

    /** Copies the map. */
    public Environment {
        variables = Map.copyOf(variables);
    }

    /**
     * The environment of this process.
     *
     * @param usb the ports, which stay the caller's
     * @return its streams, variables, terminal, language and clock
     */
    public static Environment ofProcess(UsbPorts usb) {
        Optional<Console> console = Optional.ofNullable(System.console());
        return new Environment(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                console.map(Environment::prompt),
                console.isPresent(),
                Locale.getDefault(Locale.Category.DISPLAY),
                Clock.systemUTC(),
                new SecureRandom(),
                usb);
    }

    private static Prompt prompt(Console console) {
        return question ->
                Optional.ofNullable(console.readPassword("%s: ", question)).orElseGet(() -> new char[0]);
    }

    /**
     * A variable.
     *
     * @param name its name
     * @return its value, or nothing where it is absent or empty
     */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /**
     * The computer's time.
     *
     * @return seconds since 1970
     */
    public long now() {
        return clock.instant().getEpochSecond();
    }
}
