package org.rums.core.box;

/**
 * The time as a box knows it. Source: docs/protocol/box.md, section 3.
 *
 * @param now seconds since 1970
 * @param suspect whether the host's time was too far ahead to be believed
 */
public record BoxClock(long now, boolean suspect) {}
