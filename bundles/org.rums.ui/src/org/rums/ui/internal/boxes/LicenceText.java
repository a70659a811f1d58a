package org.rums.ui.internal.boxes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.ui.internal.Messages;

/** Licences in words, in the user's language. */
public final class LicenceText {
    private LicenceText() {}

    /** Returns number and name of a partition. */
    public static String title(Partition partition) {
        return (partition.appId() + " " + partition.name()).strip();
    }

    /** Returns what a partition grants, such as "82 of 100 runs left, ends in 37 days". */
    public static String summary(Partition partition, Instant now) {
        List<String> parts = partition.objects().values().stream()
                .filter(object -> object.number().isPresent())
                .map(object -> brief(object, now))
                .toList();
        return parts.isEmpty() ? Messages.Licence_None : String.join(", ", parts);
    }

    /** Returns the name of an object: its type, and of memory its own name. */
    public static String name(DataObject object) {
        String type = words().object(object.type());
        boolean named = object instanceof MemoryObject memory && !memory.name().isEmpty();
        return named ? Messages.bind(Messages.Object_Named, type, ((MemoryObject) object).name()) : type;
    }

    /** Returns the value of an object, as much as is known. */
    public static String value(DataObject object, Instant now) {
        String value = words().value(object);
        String seen = words().value(object, now.getEpochSecond());
        return value.equals(seen) ? value : Messages.bind(Messages.Value_Seen, value, seen);
    }

    /** Returns the icon of an object's type. */
    public static String icon(DataObject object) {
        return "object-" + icon(object.type());
    }

    private static String icon(ObjectType type) {
        return switch (type) {
            case USAGE_COUNTER -> "usage";
            case EXPIRATION_DATE -> "date";
            case RELATIVE_EXPIRATION -> "relative";
            case EXPIRATION_DAYS -> "days";
            case TIME_ALLOWED -> "time";
            case APPLICATION_PASSWORD -> "password";
            case SIGNATURE -> "signature";
            case LOCAL_SEATS -> "local";
            case NETWORK_SEATS -> "network";
            case MEMORY -> "memory";
        };
    }

    private static String brief(DataObject object, Instant now) {
        String value = words().value(object, now.getEpochSecond());
        return object.unlimited() ? Messages.bind(Messages.Licence_Line, name(object), value) : value;
    }

    private static LicenceWords words() {
        return LicenceWords.of(Locale.getDefault(), ZoneId.systemDefault());
    }
}
