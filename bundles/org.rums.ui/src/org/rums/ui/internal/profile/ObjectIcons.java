package org.rums.ui.internal.profile;

import org.eclipse.swt.graphics.Image;
import org.rums.core.licence.ObjectType;
import org.rums.ui.internal.Icons;

/** The icon of each type of object. */
public final class ObjectIcons {
    private ObjectIcons() {}

    /** Returns the icon of a type of object. */
    public static Image of(ObjectType object) {
        return Icons.image(name(object));
    }

    /** Returns the name of the icon of a type of object. */
    public static String name(ObjectType object) {
        return switch (object) {
            case USAGE_COUNTER -> "object-usage";
            case EXPIRATION_DATE -> "object-date";
            case RELATIVE_EXPIRATION -> "object-relative";
            case EXPIRATION_DAYS -> "object-days";
            case TIME_ALLOWED -> "object-time";
            case APPLICATION_PASSWORD -> "object-password";
            case SIGNATURE -> "object-signature";
            case LOCAL_SEATS -> "object-local";
            case NETWORK_SEATS -> "object-network";
            case MEMORY -> "object-memory";
        };
    }
}
