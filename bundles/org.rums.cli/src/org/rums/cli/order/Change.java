package org.rums.cli.order;

/**
 * One change as people write it, as an option {@code --name value} or in a file as {@code name: value}.
 *
 * @param name without dashes
 * @param value empty where the change has none
 */
public record Change(String name, String value) {}
