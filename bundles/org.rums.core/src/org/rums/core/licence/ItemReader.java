package org.rums.core.licence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.Leb128;

/**
 * Reads items (docs/protocol.md, section 5). What breaks a rule ends in an {@link IllegalArgumentException} or a
 * {@link org.rums.core.wire.WireException}.
 */
final class ItemReader {
    private static final int NONE = -1;

    private final ByteCursor in;
    private final List<Item> items = new ArrayList<>();
    private int current = NONE;
    private boolean moved;

    ItemReader(ByteCursor in) {
        this.in = in;
    }

    /** The item being read, from 1. */
    int place() {
        return items.size() + 1;
    }

    List<Item> read() {
        while (in.remaining() > 0) {
            int head = in.u8();
            if (head == 0) {
                demand(zeros(in.rest()), "bytes follow the end of the items");
                break;
            }
            demand(items.size() < Limits.ITEMS, "more than " + Limits.ITEMS + " items");
            items.add(item(head));
        }
        return List.copyOf(items);
    }

    private Item item(int head) {
        Verb verb = known(Verb.ofCode(head >> 5), "verb");
        moved = (head & 1) == 1;
        int object = head >> 1 & 0xF;
        if (moved) {
            int appId = in.u16();
            demand(appId != current, "AppID is the current one");
            current = appId;
        }
        if (verb == Verb.SPECIAL) {
            return special(known(Special.ofCode(object), "special"));
        }
        demand(current != NONE, "no AppID yet");
        ObjectType type = known(ObjectType.ofCode(object), "object");
        demand(type.verbs().contains(verb), "verb and object do not go together");
        return verb == Verb.SET ? set(type) : change(verb, type);
    }

    private Item set(ObjectType type) {
        return switch (type) {
            case EXPIRATION_DATE -> new Item.Change(Verb.SET, type, current, in.u32());
            case APPLICATION_PASSWORD -> password();
            case SIGNATURE -> new Item.SetSignature(current, in.bytes(in.u8()));
            case MEMORY -> memory();
            default -> new Item.Change(Verb.SET, type, current, leb());
        };
    }

    private Item change(Verb verb, ObjectType type) {
        if (type == ObjectType.MEMORY) {
            return new Item.ClearMemory(current, in.u8(), offset());
        }
        return new Item.Change(verb, type, current, verb.isStep() ? leb() : 0);
    }

    private Item password() {
        byte[] password = in.bytes(in.u8());
        try {
            return new Item.SetPassword(current, password);
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    private Item memory() {
        int zone = in.u8();
        int offset = offset();
        int length = (int) Limits.range(leb(), 1, Limits.MEMORY_LENGTH, "length");
        byte[] bytes = in.bytes(length);
        boolean named = (zone & ItemWriter.NAME_FOLLOWS) != 0;
        Optional<String> name = named ? Optional.of(name()) : Optional.empty();
        return new Item.SetMemory(current, zone & ~ItemWriter.NAME_FOLLOWS, offset, bytes, name);
    }

    private String name() {
        byte[] bytes = in.bytes(in.u8());
        Limits.utf8(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Item special(Special special) {
        demand(!moved || special == Special.REQUIRE, "AppID at an item without partition");
        return switch (special) {
            case REQUIRE -> new Item.Require(condition());
            case CLOCK_REPAIR -> new Item.ClockRepair(in.u32(), in.u32());
            case REKEY -> new Item.Rekey(leb(), in.bytes(Item.Rekey.BLOB));
            default -> new Item.Plain(special);
        };
    }

    private Condition condition() {
        int kind = in.u8();
        if (kind == ItemWriter.KIND_OBJECT) {
            demand(current != NONE, "no AppID yet");
            return objectCondition(in.u8());
        }
        demand(!moved, "AppID at an item without partition");
        return switch (kind) {
            case ItemWriter.KIND_MODEL -> new Condition.ModelIn(models(in.u8()));
            case ItemWriter.KIND_FIRMWARE -> new Condition.FirmwareAtLeast(in.u16());
            default -> throw new IllegalArgumentException("unknown condition " + kind);
        };
    }

    private Condition objectCondition(int byteOfBoth) {
        ObjectType type = known(ObjectType.ofCode(byteOfBoth >> 4), "object");
        Comparison comparison = known(Comparison.ofCode(byteOfBoth & 0xF), "comparison");
        if (type == ObjectType.MEMORY) {
            demand(!comparison.hasNumber(), "memory has no number");
            return new Condition.MemoryPresence(current, in.u8(), offset(), comparison == Comparison.PRESENT);
        }
        demand(type.isNumber() || !comparison.hasNumber(), "the object has no number");
        return new Condition.ObjectCompare(current, type, comparison, comparison.hasNumber() ? leb() : 0);
    }

    private static Set<Model> models(int bits) {
        Set<Model> models = EnumSet.noneOf(Model.class);
        for (Model model : Model.values()) {
            if ((bits & 1 << (model.code() - 1)) != 0) {
                models.add(model);
            }
        }
        demand(bits >> Model.values().length == 0 && !models.isEmpty(), "unknown set of models");
        return models;
    }

    private int offset() {
        return (int) Limits.range(leb(), 0, Limits.OFFSET, "offset");
    }

    private long leb() {
        long value = Leb128.read(in);
        demand(value >= 0, "number too large");
        return value;
    }

    private static boolean zeros(byte[] bytes) {
        int all = 0;
        for (byte b : bytes) {
            all |= b;
        }
        return all == 0;
    }

    private static <T> T known(Optional<T> found, String what) {
        return found.orElseThrow(() -> new IllegalArgumentException("unknown " + what));
    }

    private static void demand(boolean fulfilled, String rule) {
        if (!fulfilled) {
            throw new IllegalArgumentException(rule);
        }
    }
}
