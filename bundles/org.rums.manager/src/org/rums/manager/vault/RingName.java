package org.rums.manager.vault;

/**
 * A key ring of the vault, without its keys.
 *
 * @param name by which it is called, and its journal too
 * @param developerId whose boxes, u32
 */
public record RingName(String name, long developerId) {}
