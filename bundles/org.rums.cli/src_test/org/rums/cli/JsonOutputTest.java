package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.key.EvaluationKeys;

/** What programs get: a member of one name has one type, whichever command writes it, and times are ISO 8601 in UTC. */
class JsonOutputTest {
    private static final Set<String> TIMES = Set.of(
            "boxTime",
            "end",
            "expires",
            "firstRun",
            "from",
            "lastVendorTime",
            "latestTime",
            "savedAt",
            "time",
            "validUntil",
            "vendorTime");
    private static final String ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z";

    @TempDir
    Path folder;

    private Cli cli;
    private final Map<String, Set<String>> types = new TreeMap<>();
    private final Set<String> places = new TreeSet<>();
    private final List<String> badTimes = new ArrayList<>();

    @BeforeEach
    void home() {
        cli = new Cli(folder);
    }

    private Cli.Result run(String... arguments) {
        Cli.Result result = cli.json(arguments);
        walk(arguments[0], "", result.json());
        return result;
    }

    private void walk(String path, String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            note(path, name, "object");
            map.forEach((key, each) -> walk(path + "." + key, String.valueOf(key), each));
        } else if (value instanceof List<?> list) {
            note(path, name, "list");
            list.forEach(each -> walk(path + "[]", name + "[]", each));
        } else {
            note(path, name, value.getClass().getSimpleName());
            boolean iso = value instanceof String text && text.matches(ISO);
            if (TIMES.contains(name) != iso || String.valueOf(value).endsWith(" UTC")) {
                badTimes.add(path + " = " + value);
            }
        }
    }

    private void note(String path, String name, String type) {
        types.computeIfAbsent(name, unused -> new TreeSet<>()).add(type);
        places.add(path);
    }

    /** Runs every kind of command, with all objects there are, with and without limits. */
    private void everything() {
        Path spec = cli.file("all.yaml", """
            label: ALL
            model: xs
            time: 2027-01-01
            partitions:
              - app-id: 12
                name: Editor
                zones: [8, 64, 8]
                usage-counter: 100
                expiration-date: 2027-06-30
                relative-expiration: 30
                expiration-days: 90
                time-allowed: 600
                local-seats: 2
                network-seats: 3
                signature: "text:ABC"
                memory:
                  - {place: "RAM2:0x10", bytes: "hex:00ff", name: key}
              - {app-id: 13, usage-counter: unlimited, expiration-date: unlimited, local-seats: unlimited}
            """);
        boxes(spec.toString());
        codes();
        journalAndTheRest();
        vaultAndProfiles();
    }

    private void vaultAndProfiles() {
        cli.variable("RUMS_VAULT_PASSPHRASE", "correct horse battery");
        run("vault", "new", "--name", "Anna", "--mail", "anna@example.org");
        String file = cli.path("a.rup").toString();
        String json = cli.path("a.json").toString();
        String again = cli.path("b.rup").toString();
        String[] boxes = {"--developer-id", String.format("%08X", EvaluationKeys.DEVELOPER_ID), "--partition", "12"};
        run(with(boxes, "profile", "new", file, "--template", "run-refill"));
        run("profile", "show", file);
        run("profile", "validate", file);
        run("profile", "export", file, "--out", json);
        run("profile", "import", json, "--out", again, "--copy");
        run("profile", "recipients", again);
        run(with(boxes, "profile", "new", cli.path("c.rup").toString(), "--template", "empty"));
        run("profile", "validate", cli.path("c.rup").toString());
        run("vault", "show");
        run("vault", "identity", "certificate");
        run("vault", "team", "list");
        run("vault", "ring", "list");
    }

    private void boxes(String spec) {
        run("box", "new", "shop", "--from", spec);
        run("box", "new", "blank", "--blank");
        run("box", "list");
    }

    private void codes() {
        String rtk = cli.path("a.rtk").toString();
        String key = run("request", "--box", "shop", "--file", rtk).text("transactionKey");
        String[] past = {"--partition", "12", "--set", "expiration-date=2026-01-01", "--allow-past"};
        run(with(past, "issue", "--key", rtk, "--demand-state"));
        run("journal", "show", "--codes");
        run("issue", "--key", key, "--partition", "12", "--runs", "5");
        String other = run("request", "--box", "shop", "--new").text("transactionKey");
        Cli.Result issued =
                run("issue", "--key", other, "--partition", "12", "--unlimited", "usage-counter", "--valid", "30d");
        String code = issued.text("activationCode");
        run("issue", "--key", "T000-0000", "--key", other, "--partition", "12", "--runs", "1");
        run("preview", "--code", code);
        run("code", "explain", key);
        run("code", "explain", rtk);
        run("code", "explain", code);
        String damaged = key.substring(0, 10) + "????-????-????-????" + key.substring(29);
        run("code", "explain", key.substring(0, 12) + "?" + key.substring(13) + " or\n\n" + damaged);
        run("apply", "--box", "blank", "--code", code);
        String rcc = cli.path("a.rcc").toString();
        String confirmation = run("apply", "--code", code, "--file", rcc).text("confirmationCode");
        run("apply", "--code", code);
        run("confirm", "--code", confirmation);
        run("confirm", "--code", rcc);
        run("code", "explain", confirmation);
        run("reject", "--box", "shop", "--code", code);
    }

    private void journalAndTheRest() {
        run("box", "start-app", "12", "--box", "shop", "--host-time", "2027-03-01T13:00Z", "--minutes", "2");
        run("box", "show", "shop");
        run("box", "show", "blank");
        run("box", "discard", "--box", "shop", "--counter", "1");
        run("box", "format", "--box", "blank", "--label", "L");
        run("box", "delete", "blank");
        run("journal", "show", "--codes");
        run("keyring", "list");
        run("keyring", "show");
        run("box", "nonsense");
        run("version");
    }

    private static String[] with(String[] more, String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aMemberOfOneNameHasOneTypeInAllCommands() {
        everything();
        Map<String, Set<String>> several = new TreeMap<>(types);
        several.values().removeIf(each -> each.size() == 1);
        assertEquals(Map.of(), several);
        assertEquals(List.of(), badTimes);
        for (String sure : List.of(
                "box.state.partitions[].expirationDate.end",
                "box.state.partitions[].relativeExpiration.days",
                "box.state.partitions[].localSeats.unlimited",
                "issue.changes[].after.end",
                "issue.warnings[]",
                "issue.answers[].error.code",
                "apply.error.text",
                "confirm.state.partitions[].usageCounter.unlimited",
                "code.codes[].repairs[].group",
                "journal.transactions[].confirmations[].result")) {
            assertTrue(places.contains(sure), sure + " is not among " + places);
        }
    }

    @Test
    void theDocumentNamesEveryMember() throws IOException {
        everything();
        String document = Files.readString(Path.of(System.getProperty("rums.docs"), "user", "command-line.md"));
        String forPrograms = document.substring(document.indexOf("## For programs"));
        Set<String> unnamed = new TreeSet<>();
        for (String place : places) {
            String name = place.substring(place.lastIndexOf('.') + 1);
            boolean other = place.startsWith("keyring") || !place.contains(".") || name.endsWith("[]");
            if (!other && !forPrograms.contains("`" + name + "`")) {
                unnamed.add(place);
            }
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void aLicenceThatStaysOverIsRemarked() {
        cli.box("shop", "xs");
        Cli late = cli.at("2027-12-01T12:00:00Z");
        String key = late.path("a.rtk").toString();
        late.request("shop", "--file", key);
        Map<String, Object> added = late.ok("issue", "--key", key, "--partition", "12", "--add", "expiration-date=30");
        assertTrue(added.get("warnings").toString().contains("2027-07-30 23:59:59 UTC"), added.toString());
        assertFalse(late.ok("issue", "--key", late.request("shop", "--new"), "--partition", "12", "--extend", "30d")
                .containsKey("warnings"));
    }
}
