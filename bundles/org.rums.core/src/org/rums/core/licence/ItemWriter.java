package org.rums.core.licence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rums.core.licence.Condition.FirmwareAtLeast;
import org.rums.core.licence.Condition.MemoryPresence;
import org.rums.core.licence.Condition.ModelIn;
import org.rums.core.licence.Condition.ObjectCompare;
import org.rums.core.wire.ByteWriter;
import org.rums.core.wire.Leb128;

/** Writes items (docs/protocol.md, section 5). */
final class ItemWriter {
    static final int NAME_FOLLOWS = 0x80;
    static final int KIND_MODEL = 1;
    static final int KIND_FIRMWARE = 2;
    static final int KIND_OBJECT = 3;

    private final ByteWriter out = new ByteWriter();
    private int current = -1;

    byte[] write(List<Item> items) {
        items.forEach(this::write);
        byte[] bytes = out.toByteArray();
        out.wipe();
        return bytes;
    }

    private void write(Item item) {
        if (item instanceof Item.Change change) {
            head(change.verb(), change.object().code(), change.appId());
            value(change);
        } else if (item instanceof Item.SetPassword set) {
            head(Verb.SET, ObjectType.APPLICATION_PASSWORD.code(), set.appId());
            run(set.password());
        } else if (item instanceof Item.SetSignature set) {
            head(Verb.SET, ObjectType.SIGNATURE.code(), set.appId());
            run(set.signature());
        } else if (item instanceof Item.SetMemory set) {
            head(Verb.SET, ObjectType.MEMORY.code(), set.appId());
            memory(set);
        } else if (item instanceof Item.ClearMemory clear) {
            head(Verb.CLEAR, ObjectType.MEMORY.code(), clear.appId());
            out.u8(clear.zone());
            Leb128.write(out, clear.offset());
        } else {
            special(item);
        }
    }

    private void value(Item.Change change) {
        if (change.verb() == Verb.SET && change.object().unit() == Unit.DATE) {
            out.u32(change.value());
        } else if (change.verb() == Verb.SET || change.verb().isStep()) {
            Leb128.write(out, change.value());
        }
    }

    private void memory(Item.SetMemory set) {
        out.u8(set.zone() | (set.name().isPresent() ? NAME_FOLLOWS : 0));
        Leb128.write(out, set.offset());
        Leb128.write(out, set.length());
        out.bytes(set.bytes());
        set.name().ifPresent(name -> run(name.getBytes(StandardCharsets.UTF_8)));
    }

    private void special(Item item) {
        int code = item.special().orElseThrow().code();
        if (item instanceof Item.Require require) {
            int appId = require.partition().orElse(current);
            head(Verb.SPECIAL, code, appId);
            condition(require.condition());
            return;
        }
        head(Verb.SPECIAL, code, current);
        if (item instanceof Item.ClockRepair repair) {
            out.u32(repair.minLatest()).u32(repair.newTime());
        } else if (item instanceof Item.Rekey rekey) {
            Leb128.write(out, rekey.newEpoch());
            out.bytes(rekey.blob());
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof ModelIn in) {
            out.u8(KIND_MODEL);
            out.u8(in.models().stream()
                    .mapToInt(model -> 1 << (model.code() - 1))
                    .sum());
        } else if (condition instanceof FirmwareAtLeast least) {
            out.u8(KIND_FIRMWARE).u16(least.firmware());
        } else if (condition instanceof ObjectCompare compare) {
            out.u8(KIND_OBJECT);
            out.u8(compare.object().code() << 4 | compare.comparison().code());
            if (compare.comparison().hasNumber()) {
                Leb128.write(out, compare.number());
            }
        } else if (condition instanceof MemoryPresence memory) {
            Comparison comparison = memory.present() ? Comparison.PRESENT : Comparison.ABSENT;
            out.u8(KIND_OBJECT).u8(ObjectType.MEMORY.code() << 4 | comparison.code());
            out.u8(memory.zone());
            Leb128.write(out, memory.offset());
        }
    }

    private void head(Verb verb, int object, int appId) {
        boolean follows = appId != current;
        out.u8(verb.code() << 5 | object << 1 | (follows ? 1 : 0));
        if (follows) {
            out.u16(appId);
            current = appId;
        }
    }

    private void run(byte[] bytes) {
        out.u8(bytes.length).bytes(bytes);
    }
}
