package org.rums.cli.order;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rums.cli.service.TextFiles;
import org.rums.cli.service.UsageException;
import org.rums.core.result.RefusedException;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads small YAML files, and JSON, into maps, lists and texts: every scalar stays the text that it is, no class is
 * ever named, no alias is followed, and size and depth are limited.
 */
final class YamlFile {
    private static final int DEPTH = 8;
    private static final int MAX = 256 * 1024;

    private YamlFile() {}

    /** Reads a file whose top is a map. */
    static Map<String, Object> read(Path file) throws RefusedException {
        return map(parse(TextFiles.read(file)), file.toString());
    }

    static Object parse(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEPTH);
        limits.setCodePointLimit(MAX);
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new TextOnly());
        try {
            return yaml.load(text);
        } catch (YAMLException e) {
            throw new UsageException("usage.yaml", e.getMessage());
        }
    }

    /** Takes a value as a map with texts as keys. */
    static Map<String, Object> map(Object value, String where) {
        if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            @SuppressWarnings("unchecked")
            Map<String, Object> checked = (Map<String, Object>) map;
            return checked;
        }
        throw new UsageException("usage.yaml-map", where);
    }

    /** Takes a value as a list; one value alone is a list of one. */
    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** Takes a value as a text. */
    static String text(Object value, String where) {
        if (value instanceof String text) {
            return text;
        }
        throw new UsageException("usage.yaml-text", where);
    }

    /** Takes a value as true or false. */
    static boolean flag(Object value, String where) {
        String text = text(value, where);
        return switch (text) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new UsageException("usage.yaml-flag", where, text);
        };
    }

    /** Refuses members that nothing reads. */
    static void only(Map<String, Object> map, Set<String> members) {
        for (String name : map.keySet()) {
            if (!members.contains(name)) {
                throw new UsageException("usage.unknown-member", name);
            }
        }
    }

    /** No scalar means anything but its text. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }
}
