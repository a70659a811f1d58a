package org.rums.cli.order;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.cli.service.UsageException;
import org.rums.core.result.RefusedException;

/**
 * A file of changes in YAML or JSON: {@code changes} is a list whose entries are named like the options; what is not a
 * change ({@code valid}, {@code box-range}, {@code demand-state}) stands beside it.
 *
 * @param changes in the order of the file
 * @param settings the other members
 */
public record ChangeFile(List<Change> changes, Map<String, String> settings) {
    private static final List<String> SETTINGS = List.of("valid", "box-range", "demand-state");

    /** No file. */
    public static final ChangeFile NONE = new ChangeFile(List.of(), Map.of());

    /** Copies both. */
    public ChangeFile {
        changes = List.copyOf(changes);
        settings = Map.copyOf(settings);
    }

    /**
     * Reads a file.
     *
     * @param file YAML or JSON
     * @return what it holds
     * @throws RefusedException FILE_FAILED
     * @throws UsageException where it does not say changes
     */
    public static ChangeFile read(Path file) throws RefusedException {
        List<Change> changes = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : YamlFile.read(file).entrySet()) {
            if (entry.getKey().equals("changes")) {
                YamlFile.list(entry.getValue()).forEach(each -> add(changes, each));
            } else if (SETTINGS.contains(entry.getKey())) {
                settings.put(entry.getKey(), setting(entry.getKey(), entry.getValue()));
            } else {
                throw new UsageException("usage.unknown-member", entry.getKey());
            }
        }
        return new ChangeFile(changes, settings);
    }

    /**
     * A member that is no change.
     *
     * @param name of the member
     * @return its value, or nothing
     */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    private static String setting(String name, Object value) {
        return name.equals("demand-state") ? String.valueOf(YamlFile.flag(value, name)) : YamlFile.text(value, name);
    }

    private static void add(List<Change> changes, Object entry) {
        if (entry instanceof String flag) {
            changes.add(new Change(flag, ""));
            return;
        }
        YamlFile.map(entry, "changes").forEach((name, value) -> addValues(changes, name, value));
    }

    private static void addValues(List<Change> changes, String name, Object value) {
        if (Change.FLAGS.contains(name)) {
            if (YamlFile.flag(value, name)) {
                changes.add(new Change(name, ""));
            }
            return;
        }
        for (Object each : YamlFile.list(value)) {
            if (each instanceof String text) {
                changes.add(new Change(name, text));
            } else {
                YamlFile.map(each, name)
                        .forEach((object, amount) ->
                                changes.add(new Change(name, object + "=" + YamlFile.text(amount, object))));
            }
        }
    }
}
