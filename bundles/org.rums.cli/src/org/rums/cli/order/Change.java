package org.rums.cli.order;

import java.util.Set;

/**
 * One change as people write it, as an option {@code --name value} or in a file as {@code name: value}.
 *
 * @param name without dashes
 * @param value empty where the change has none
 */
public record Change(String name, String value) {
    /** The changes without a value. */
    public static final Set<String> FLAGS = Set.of("password-prompt", "close-all", "unlock", "allow-time-jump", "wipe");
}
