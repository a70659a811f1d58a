package org.rums.core.licence;

import java.util.Objects;

/**
 * An object whose content an update sets and which no picture shows. Source: docs/protocol/box.md, section 5, PREVIEW.
 *
 * @param appId AppID of the partition
 * @param object application password, signature or memory
 * @param bytes length of the new content; 0 for a password
 */
public record Touched(int appId, ObjectType object, int bytes) {
    /** Checks that there is a type. */
    public Touched {
        Objects.requireNonNull(object);
    }
}
