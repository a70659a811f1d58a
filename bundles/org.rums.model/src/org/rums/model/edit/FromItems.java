package org.rums.model.edit;

import java.time.Instant;
import java.util.List;
import org.rums.core.issue.Order;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Item;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.core.licence.Verb;
import org.rums.model.BoxRange;
import org.rums.model.Bytes;
import org.rums.model.Change;
import org.rums.model.ClockRepair;
import org.rums.model.Expectation;
import org.rums.model.FirmwareCondition;
import org.rums.model.MemoryCondition;
import org.rums.model.ModelCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.PartitionChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;

/**
 * Makes a profile of what core issues, so that changes which were put together elsewhere can be kept. All values are
 * fixed; compiled again, it gives the same items, conditions first.
 */
public final class FromItems {
    private static final RumsFactory FACTORY = RumsFactory.eINSTANCE;

    private final UpdateProfile profile = FACTORY.createUpdateProfile();

    private FromItems() {}

    /**
     * Makes a profile.
     *
     * @param order any but one with new keys, which only one box can use
     * @return a profile without name and Developer ID
     * @throws IllegalArgumentException for REKEY
     */
    public static UpdateProfile profile(Order order) {
        FromItems maker = new FromItems();
        maker.profile.getModels().addAll(order.models().stream().sorted().toList());
        maker.profile.setExpiry(order.expiry().index());
        maker.profile.setDemandsState(order.demandsState());
        order.range().ifPresent(maker::range);
        order.items().forEach(maker::add);
        return maker.profile;
    }

    private void range(Order.NameRange range) {
        BoxRange condition = FACTORY.createBoxRange();
        condition.setFirst(range.first());
        condition.setLast(range.last());
        profile.getConditions().add(condition);
    }

    private void add(Item item) {
        if (item instanceof Item.Require require) {
            profile.getConditions().add(condition(require.condition()));
        } else if (item instanceof Item.Plain plain) {
            special(plain);
        } else if (item instanceof Item.ClockRepair repair) {
            ClockRepair made = FACTORY.createClockRepair();
            made.setSeen(Parts.date(Instant.ofEpochSecond(repair.minLatest())));
            made.setTime(Parts.date(Instant.ofEpochSecond(repair.newTime())));
            profile.setClockRepair(made);
        } else if (item instanceof Item.Rekey) {
            throw new IllegalArgumentException("new keys are for one box");
        } else {
            partition(item.partition().orElseThrow()).getChanges().add(change(item));
        }
    }

    private void special(Item.Plain plain) {
        switch (plain.kind()) {
            case UNLOCK -> profile.setUnlock(true);
            case CLOSE_ALL -> profile.setCloseAll(true);
            case ALLOW_TIME_JUMP -> profile.setAllowTimeJump(true);
            case WIPE -> profile.setWipe(true);
            default -> throw new IllegalArgumentException(plain.kind() + " has a value");
        }
    }

    private PartitionChange partition(int appId) {
        List<PartitionChange> partitions = profile.getPartitions();
        return partitions.stream()
                .filter(known -> known.getAppId() == appId)
                .findFirst()
                .orElseGet(() -> {
                    PartitionChange made = Parts.partition(appId, "", List.of());
                    partitions.add(made);
                    return made;
                });
    }

    private static Change change(Item item) {
        if (item instanceof Item.SetPassword set) {
            return Parts.password(Parts.text(Bytes.of(set.password()).toText()));
        } else if (item instanceof Item.SetSignature set) {
            return Parts.signature(Parts.bytes(Bytes.of(set.signature())));
        } else if (item instanceof Item.SetMemory set) {
            return Parts.memory(set.zone(), set.offset(), set.name().orElse(""), Parts.bytes(Bytes.of(set.bytes())));
        } else if (item instanceof Item.ClearMemory clear) {
            return Parts.memory(Verb.CLEAR, clear.zone(), clear.offset());
        }
        Item.Change change = (Item.Change) item;
        ObjectType object = change.object();
        if (!change.verb().isStep() && change.verb() != Verb.SET) {
            return Parts.change(object, change.verb());
        } else if (object != ObjectType.EXPIRATION_DATE) {
            return Parts.number(object, change.verb(), Parts.number(change.value()));
        }
        return change.verb() == Verb.SET
                ? Parts.ends(Parts.date(Instant.ofEpochSecond(change.value())))
                : Parts.moves(change.verb(), Parts.number(change.value()));
    }

    private static org.rums.model.Condition condition(Condition condition) {
        if (condition instanceof Condition.ModelIn in) {
            ModelCondition made = FACTORY.createModelCondition();
            made.getModels().addAll(in.models());
            return made;
        } else if (condition instanceof Condition.FirmwareAtLeast least) {
            FirmwareCondition made = FACTORY.createFirmwareCondition();
            made.setFirmware(least.firmware());
            return made;
        } else if (condition instanceof Condition.MemoryPresence memory) {
            MemoryCondition made = FACTORY.createMemoryCondition();
            made.setAppId(memory.appId());
            made.setZone(memory.zone());
            made.setOffset(memory.offset());
            made.setPresent(memory.present());
            return made;
        }
        Condition.ObjectCompare compare = (Condition.ObjectCompare) condition;
        ObjectCondition made = FACTORY.createObjectCondition();
        made.setAppId(compare.appId());
        made.setObject(compare.object());
        made.setExpected(expected(compare.object(), compare.comparison(), compare.number()));
        return made;
    }

    private static Expectation expected(ObjectType object, Comparison comparison, long number) {
        if (!comparison.hasNumber()) {
            return Parts.expected(comparison);
        }
        return object.unit() == Unit.DATE
                ? Parts.expected(comparison, Parts.date(Instant.ofEpochSecond(number)))
                : Parts.expected(comparison, Parts.number(number));
    }
}
