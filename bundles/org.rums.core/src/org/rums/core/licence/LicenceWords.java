package org.rums.core.licence;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;

/**
 * Says in words what an object holds and what an item does: "+100 runs", "ends 31 Dec 2027", "82 of 100 runs left".
 * German for German locales, English for all others; numbers and dates as the locale writes them, dates in the time
 * zone given. A date whose time of day is the last second of a day stands without its time. Never tells a secret.
 */
public final class LicenceWords {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    /** The plural of a choice by number, as group 1. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,[^<]*<((?:[^{}]|\\{\\d})*)}");

    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle words;

    private LicenceWords(Locale locale, ZoneId zone, ResourceBundle words) {
        this.locale = locale;
        this.zone = zone;
        this.words = words;
    }

    /** Returns the words of a locale with dates in a time zone. */
    public static LicenceWords of(Locale locale, ZoneId zone) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        String name = LicenceWords.class.getPackageName() + ".words";
        return new LicenceWords(locale, zone, ResourceBundle.getBundle(name, german ? Locale.GERMAN : Locale.ROOT));
    }

    /** Names a type: "Usage counter". */
    public String object(ObjectType type) {
        return say("object." + type);
    }

    /** Says what an object holds: "82 of 100 runs left", "ends 31 Dec 2027", "∞ unlimited". */
    public String value(DataObject object) {
        if (object.unlimited()) {
            return say("value.unlimited");
        }
        String key = "value." + object.type();
        if (object instanceof UsageCounter runs) {
            return say(key, runs.left(), runs.granted());
        } else if (object instanceof TimeAllowed minutes) {
            return say(key, minutes.left(), minutes.granted());
        } else if (object instanceof ExpirationDate date) {
            return say(key, date(date.end()));
        } else if (object instanceof RelativeExpiration relative) {
            return relative.firstRun() == 0
                    ? say(key, relative.days())
                    : say(key + ".running", relative.days(), date(relative.firstRun()));
        } else if (object instanceof ExpirationDays days) {
            return say(key, days.days(), date(days.formatted()));
        } else if (object instanceof SignatureObject signature) {
            return say(key, signature.length());
        } else if (object instanceof MemoryObject block) {
            String named = block.name().isEmpty() ? "" : ".named";
            return say(key + named, block.length(), block.zone(), hex(block.offset()), block.name());
        } else if (object instanceof ApplicationPassword) {
            return say(key);
        }
        return say(key, object.number().orElseThrow());
    }

    /** Says what an object holds as seen at a time: "ends in 37 days", "ended 30 Apr 2027", else as without a time. */
    public String value(DataObject object, long now) {
        OptionalLong end = end(object);
        if (end.isEmpty()) {
            return value(object);
        }
        long left = end.getAsLong() - now;
        return left <= 0
                ? say("value.ended", date(Math.min(end.getAsLong(), Limits.U32)))
                : say("value.remaining", left / Limits.DAY);
    }

    /** Says both sides of a row: "18 of 100 runs left → 118 of 200 runs left"; an absent side is a dash. */
    public String row(StateDiff.Row row) {
        return say("row", side(row.before()), side(row.after()));
    }

    /** Says what an item does, without naming the partition: "+100 runs", "seats = 5", "password removed". */
    public String item(Item item) {
        if (item instanceof Item.Change change) {
            return change(change);
        } else if (item instanceof Item.SetPassword) {
            return say("set." + ObjectType.APPLICATION_PASSWORD);
        } else if (item instanceof Item.SetSignature set) {
            return say("set." + ObjectType.SIGNATURE, set.length());
        } else if (item instanceof Item.SetMemory set) {
            String named = set.name().isEmpty() ? "" : ".named";
            return say(
                    "set." + ObjectType.MEMORY + named,
                    set.length(),
                    set.zone(),
                    hex(set.offset()),
                    set.name().orElse(""));
        } else if (item instanceof Item.ClearMemory clear) {
            return say("clear." + ObjectType.MEMORY, clear.zone(), hex(clear.offset()));
        } else if (item instanceof Item.Require require) {
            return condition(require.condition());
        }
        return special(item);
    }

    /** Says what a change of a number does whose value is still open: "+{runs} runs" where the value is "{runs}". */
    public String change(Verb verb, ObjectType object, String value) {
        String pattern = words.getString(key(verb, object));
        return new MessageFormat(CHOICE.matcher(pattern).replaceAll("$1"), locale).format(new Object[] {value});
    }

    /** Says what an update demands of a number that is still open: "only if runs left ≥ {least}". */
    public String compare(ObjectType object, Comparison comparison, String value) {
        return say("condition.compare", say("number." + object), sign(comparison), value);
    }

    /** Says what an update demands: "only if runs left ≥ 5". */
    public String condition(Condition condition) {
        if (condition instanceof Condition.ModelIn in) {
            return say("condition.model", in.models().stream().map(Model::title).collect(Collectors.joining(", ")));
        } else if (condition instanceof Condition.FirmwareAtLeast least) {
            return say("condition.firmware", firmware(least.firmware()));
        } else if (condition instanceof Condition.MemoryPresence memory) {
            String key = memory.present() ? "condition.memory.present" : "condition.memory.absent";
            return say(key, memory.zone(), hex(memory.offset()));
        }
        return compare((Condition.ObjectCompare) condition);
    }

    /** Says that hidden content is replaced: "signature replaced, 8 bytes". */
    public String touched(Touched touched) {
        return say("touched." + touched.object(), touched.bytes());
    }

    /**
     * Writes a date in the time zone, with its time unless that is the last second of the day; one that no box can hold,
     * as ISO 8601 has it.
     */
    public String date(long seconds) {
        if (seconds < 0 || seconds > Limits.U32) {
            return Instant.ofEpochSecond(seconds).toString();
        }
        ZonedDateTime time = Instant.ofEpochSecond(seconds).atZone(zone);
        if (time.toLocalTime().equals(LAST_SECOND)) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(time);
        }
        String both = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
        return both + " " + DateTimeFormatter.ofPattern("z", locale).format(time);
    }

    /** Writes a date as it is stored: "2027-12-31 23:59:59 UTC". */
    public static String exact(long seconds) {
        return EXACT.format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    /** Writes a firmware version: "1.2". */
    public static String firmware(int firmware) {
        return (firmware >> 8) + "." + (firmware & 0xFF);
    }

    private String change(Item.Change change) {
        String key = key(change.verb(), change.object());
        boolean date = change.verb() == Verb.SET && change.object().unit() == Unit.DATE;
        return date ? say(key, date(change.value())) : say(key, change.value());
    }

    private static String key(Verb verb, ObjectType object) {
        return verb.name().toLowerCase(Locale.ROOT) + "." + object;
    }

    private String special(Item item) {
        String key = "special." + item.special().orElseThrow();
        if (item instanceof Item.ClockRepair repair) {
            return say(key, date(repair.minLatest()), date(repair.newTime()));
        } else if (item instanceof Item.Rekey rekey) {
            return say(key, rekey.newEpoch());
        }
        return say(key);
    }

    private String compare(Condition.ObjectCompare compare) {
        ObjectType type = compare.object();
        return switch (compare.comparison()) {
            case PRESENT -> say("condition.present", object(type));
            case ABSENT -> say("condition.absent", object(type));
            default -> say("condition.compare", say("number." + type), sign(compare.comparison()), number(compare));
        };
    }

    private Object number(Condition.ObjectCompare compare) {
        if (compare.number() == compare.object().unlimited()) {
            return say("value.unlimited");
        }
        return compare.object().unit() == Unit.DATE ? date(compare.number()) : (Object) compare.number();
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case PRESENT, ABSENT -> "";
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
            case LESS -> "<";
            case AT_MOST -> "≤";
            case GREATER -> ">";
            case AT_LEAST -> "≥";
        };
    }

    private static OptionalLong end(DataObject object) {
        if (object.unlimited()) {
            return OptionalLong.empty();
        } else if (object instanceof ExpirationDate date) {
            return OptionalLong.of(date.end());
        } else if (object instanceof ExpirationDays days) {
            return OptionalLong.of(days.formatted() + days.days() * Limits.DAY);
        } else if (object instanceof RelativeExpiration relative && relative.firstRun() != 0) {
            return OptionalLong.of(relative.firstRun() + relative.days() * Limits.DAY);
        }
        return OptionalLong.empty();
    }

    private String side(Optional<DataObject> object) {
        return object.map(this::value).orElseGet(() -> say("value.absent"));
    }

    private static String hex(int offset) {
        return String.format(Locale.ROOT, "0x%04X", offset);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
