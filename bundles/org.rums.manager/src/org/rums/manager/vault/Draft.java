package org.rums.manager.vault;

import java.time.Instant;
import java.util.UUID;

/**
 * Unsaved work, without its content.
 *
 * @param id by which it is opened, replaced and discarded
 * @param document what it is unsaved work on, such as the path of a profile in the workspace
 * @param savedAt when it was sealed, in whole seconds
 */
public record Draft(UUID id, String document, Instant savedAt) {}
