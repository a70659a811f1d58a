package org.rums.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rums.cli.output.Messages;
import org.rums.cli.output.Output;
import org.rums.cli.service.Context;
import org.rums.cli.service.Environment;
import org.rums.cli.service.UsbPorts;
import org.rums.cli.service.VendorHome;
import org.rums.core.keyfile.CheapScrypt;
import org.rums.core.testkit.Json;
import picocli.CommandLine;

/** Runs commands in this process, in a home of their own, at a fixed time. */
final class Cli {
    static final String NOW = "2027-03-01T12:00:00Z";

    private final Path home;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private Optional<Environment.Prompt> prompt = Optional.empty();
    private Locale locale = Locale.ENGLISH;
    private String input = "";
    private Instant now = Instant.parse(NOW);
    private UsbPorts usb = UsbPorts.none();

    Cli(Path home) {
        this.home = home;
        variables.put("RUMS_HOME", home.resolve("rums").toString());
        variables.put("HOME", home.toString());
    }

    /** What a command did. */
    record Result(int code, String out, String err) {
        /** The JSON object on standard output. */
        Map<String, Object> json() {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) Json.parse(out);
            return map;
        }

        String text(String member) {
            return String.valueOf(json().get(member));
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> error() {
            return (Map<String, Object>) json().get("error");
        }
    }

    Cli variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Cli in(Locale language) {
        locale = language;
        return this;
    }

    Cli at(String time) {
        now = Instant.parse(time);
        return this;
    }

    Cli usb(UsbPorts ports) {
        usb = ports;
        return this;
    }

    Cli stdin(String text) {
        input = text;
        return this;
    }

    Cli typing(String... answers) {
        List<String> left = new ArrayList<>(Arrays.asList(answers));
        prompt = Optional.of(question -> left.remove(0).toCharArray());
        return this;
    }

    Path path(String name) {
        return home.resolve(name);
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(path(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Environment environment(OutputStream out, ByteArrayOutputStream err) {
        return new Environment(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                variables,
                prompt,
                false,
                locale,
                Clock.fixed(now, ZoneOffset.UTC),
                new SecureRandom(),
                usb);
    }

    /** The parser with all commands in a language. */
    static CommandLine parser(Path home, Locale locale) {
        Environment environment = new Cli(home).environment(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        Messages messages = Messages.in(locale);
        return RumsCommand.commandLine(new Context(
                environment,
                messages,
                new Output(environment, messages, false),
                VendorHome.of(environment),
                CheapScrypt.cost()));
    }

    /** Runs with a standard output of its own. */
    Result saying(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = RumsCommand.run(arguments, environment(out, err));
        return new Result(code, "", err.toString(StandardCharsets.UTF_8));
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = RumsCommand.run(arguments, environment(out, err), CheapScrypt.cost());
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs with --json and expects success. */
    Map<String, Object> ok(String... arguments) {
        Result result = json(arguments);
        if (result.code() != 0) {
            throw new AssertionError(String.join(" ", arguments) + ": " + result.out() + result.err());
        }
        return result.json();
    }

    Result json(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        return run(all);
    }

    /** A key ring of one's own with the Developer ID 12AB34CD, both passphrases the same. */
    void ring(String name, String passphrase) {
        variable("RUMS_PASSPHRASE", passphrase);
        variable("RUMS_REKEY_PASSPHRASE", passphrase);
        ok(
                "keyring",
                "new",
                name,
                "--developer-id",
                "12AB34CD",
                "--vendor",
                "Acme",
                "--rekey-root",
                path(name + ".rroot").toString(),
                "--shares",
                "2/2",
                "--shares-dir",
                path("shares").toString());
    }

    /** A box with a counter of 100 runs, a date, two local seats and a memory object in partition 12. */
    String box(String name, String model) {
        Path spec = file(name + ".yaml", """
                label: %s
                model: %s
                time: 2027-01-01
                partitions:
                  - app-id: 12
                    name: Editor
                    zones: [16, 64, 0]
                    usage-counter: 100
                    expiration-date: 2027-06-30
                    local-seats: 2
                    memory:
                      - {place: "RAM2:0x10", bytes: "hex:00ff", name: key}
                """.formatted(name, model));
        return String.valueOf(ok("box", "new", name, "--from", spec.toString()).get("boxName"));
    }

    String request(String box, String... more) {
        List<String> all = new ArrayList<>(List.of("request", "--box", box));
        all.addAll(List.of(more));
        return String.valueOf(ok(all.toArray(String[]::new)).get("transactionKey"));
    }

    String issue(String key, String... changes) {
        List<String> all = new ArrayList<>(List.of("issue", "--key", key));
        all.addAll(List.of(changes));
        return String.valueOf(ok(all.toArray(String[]::new)).get("activationCode"));
    }
}
