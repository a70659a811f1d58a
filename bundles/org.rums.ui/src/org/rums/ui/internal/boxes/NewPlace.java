package org.rums.ui.internal.boxes;

import java.util.Collection;
import java.util.stream.IntStream;

/** The name of the state file of a new virtual box: its label as far as a file may be called so, made unique. */
final class NewPlace {
    private NewPlace() {}

    static String of(String label, Collection<String> taken) {
        String name = label.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        String base = name.isEmpty() ? "box" : name;
        return taken.contains(base)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> base + "-" + number)
                        .filter(free -> !taken.contains(free))
                        .findFirst()
                        .orElseThrow()
                : base;
    }
}
