package org.rums.core.licence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Carries out the items of an update on a copy of a state. The same code runs in the box, in previews and at the
 * vendor's. Source: docs/protocol.md, sections 5.1 and 5.2.
 */
public final class UpdateEngine {
    private final LicenceState before;
    private final UpdateContext context;
    private final List<ZoneWrite> writes = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    private LicenceState state;

    private UpdateEngine(LicenceState before, UpdateContext context) {
        this.before = before;
        this.context = context;
        this.state = before;
    }

    /**
     * Works an update out. Nothing outside the result is changed.
     *
     * @param before the state before, whole or as a picture
     * @param items the items; their own bounds are checked by {@link ItemCodec}
     * @param context vendor time and what else is needed
     * @return the state after and what else is to be done
     * @throws RefusedException with the place of the item, 0 where the picture of the result is too long:
     *     CONDITION_NOT_MET, UNKNOWN_PARTITION, OBJECT_ABSENT, OVERFLOW, MODEL_CANNOT_HOLD, NO_SPACE (the
     *     number tells the bytes missing), BAD_ADDRESS, OVERLAP, WRONG_EPOCH
     */
    public static Outcome apply(LicenceState before, List<Item> items, UpdateContext context) throws RefusedException {
        UpdateEngine engine = new UpdateEngine(before, context);
        engine.each(items, engine::require);
        engine.each(items, engine::carryOut);
        StateRules.picture(engine.state);
        return engine.outcome(items);
    }

    /** One step that can be refused. */
    private interface Step {
        void take(Item item) throws RefusedException;
    }

    private void each(List<Item> items, Step step) throws RefusedException {
        for (int i = 0; i < items.size(); i++) {
            try {
                step.take(items.get(i));
            } catch (RefusedException e) {
                throw e.atItem(i + 1);
            }
        }
    }

    private Outcome outcome(List<Item> items) {
        return new Outcome(
                state,
                writes,
                touched,
                items.stream().anyMatch(Item::closesAll),
                has(items, Special.WIPE),
                has(items, Special.ALLOW_TIME_JUMP),
                only(items, Item.Rekey.class),
                only(items, Item.ClockRepair.class));
    }

    private void require(Item item) throws RefusedException {
        if (item instanceof Item.Require require && !require.condition().holds(before)) {
            throw new RefusedException(ResultCode.CONDITION_NOT_MET, "");
        }
    }

    private void carryOut(Item item) throws RefusedException {
        if (item instanceof Item.Change change) {
            change(change);
        } else if (item instanceof Item.SetPassword set) {
            password(set);
        } else if (item instanceof Item.SetSignature set) {
            put(partition(set.appId()).with(new SignatureObject(set.signature())));
            touched.add(new Touched(set.appId(), ObjectType.SIGNATURE, set.length()));
        } else if (item instanceof Item.SetMemory set) {
            memory(set);
        } else if (item instanceof Item.ClearMemory clear) {
            memory(clear);
        } else if (item instanceof Item.Rekey rekey) {
            epoch(rekey);
        } else if (item instanceof Item.ClockRepair repair) {
            clock(repair);
        } else if (item instanceof Item.Plain plain && plain.kind() == Special.WIPE) {
            state = LicenceState.of(
                    state.model(), state.firmware(), state.label(), List.of(), state.epoch(), state.remoteUpdate());
        }
    }

    private void change(Item.Change change) throws RefusedException {
        Partition partition = partition(change.appId());
        StateRules.model(state.model(), change.object());
        Optional<DataObject> held = partition.object(change.object());
        if (change.verb() != Verb.CLEAR) {
            put(partition.with(Changes.changed(change, held, context.vendorTime())));
        } else if (held.isPresent()) {
            state = state.with(partition.without(change.object()));
        } else {
            throw Changes.absent(change.object());
        }
    }

    private void password(Item.SetPassword set) throws RefusedException {
        Partition partition = partition(set.appId());
        byte[] password = set.password();
        try {
            put(partition.with(new ApplicationPassword(context.hasher().hash(password))));
        } finally {
            Arrays.fill(password, (byte) 0);
        }
        touched.add(new Touched(set.appId(), ObjectType.APPLICATION_PASSWORD, 0));
    }

    private void memory(Item.SetMemory set) throws RefusedException {
        Partition partition = partition(set.appId());
        String kept = partition
                .memoryAt(set.zone(), set.offset())
                .map(MemoryObject::name)
                .orElse("");
        MemoryObject object = new MemoryObject(
                set.zone(), set.offset(), set.length(), set.name().orElse(kept));
        StateRules.memory(partition, object);
        Partition changed = partition.with(object);
        StateRules.memoryCount(changed);
        put(changed);
        writes.add(new ZoneWrite(set.appId(), set.zone(), set.offset(), set.bytes()));
        touched.add(new Touched(set.appId(), ObjectType.MEMORY, set.length()));
    }

    private void memory(Item.ClearMemory clear) throws RefusedException {
        Partition partition = partition(clear.appId());
        MemoryObject object =
                partition.memoryAt(clear.zone(), clear.offset()).orElseThrow(() -> Changes.absent(ObjectType.MEMORY));
        state = state.with(partition.without(clear.zone(), clear.offset()));
        writes.add(new ZoneWrite(clear.appId(), clear.zone(), clear.offset(), new byte[object.length()]));
    }

    private void epoch(Item.Rekey rekey) throws RefusedException {
        if (rekey.newEpoch() <= state.epoch()) {
            throw new RefusedException(ResultCode.WRONG_EPOCH, "The box has epoch " + state.epoch() + ".");
        }
        state = state.withEpoch(rekey.newEpoch());
    }

    private void clock(Item.ClockRepair repair) throws RefusedException {
        if (context.latest().isPresent() && context.latest().getAsLong() < repair.minLatest()) {
            throw new RefusedException(ResultCode.CONDITION_NOT_MET, "The clock needs no repair.");
        }
    }

    private Partition partition(int appId) throws RefusedException {
        return state.partition(appId)
                .orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_PARTITION, "AppID " + appId + "."));
    }

    private void put(Partition changed) throws RefusedException {
        LicenceState next = state.with(changed);
        StateRules.space(next);
        state = next;
    }

    private static boolean has(List<Item> items, Special kind) {
        return items.stream()
                .anyMatch(item -> item.special().filter(kind::equals).isPresent());
    }

    private static <T extends Item> Optional<T> only(List<Item> items, Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
