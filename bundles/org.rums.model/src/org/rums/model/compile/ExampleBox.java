package org.rums.model.compile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;

/**
 * Makes up a box that an order fits, to preview on where no real one is at hand: the partitions of the order with just
 * the zones and objects that it needs.
 */
public final class ExampleBox {
    private static final int FIRMWARE = 0x0100;

    private final SortedMap<Integer, Partition> partitions = new TreeMap<>();
    private final long vendorTime;
    private int firmware = FIRMWARE;

    private ExampleBox(long vendorTime) {
        this.vendorTime = vendorTime;
    }

    /**
     * Makes up a box.
     *
     * @param items of an order
     * @param model of the box
     * @param vendorTime seconds since 1970: what a date is that the order moves
     * @return a state; it may be more than the model holds where the order is
     */
    public static LicenceState fitting(List<Item> items, Model model, long vendorTime) {
        ExampleBox box = new ExampleBox(vendorTime);
        items.forEach(box::take);
        return LicenceState.of(model, box.firmware, "EXAMPLE", box.partitions.values(), 1, true);
    }

    private void take(Item item) {
        item.partition().ifPresent(this::partition);
        if (item instanceof Item.Require require) {
            condition(require.condition());
        } else if (item instanceof Item.Change change) {
            if (change.verb() != Verb.SET && missing(change.appId(), change.object())) {
                put(change.appId(), object(change.object(), start(change)));
            }
        } else if (item instanceof Item.SetMemory set) {
            grow(set.appId(), set.zone(), set.offset() + set.length());
        } else if (item instanceof Item.ClearMemory clear) {
            memory(clear.appId(), clear.zone(), clear.offset());
        }
    }

    private long start(Item.Change change) {
        if (change.object() == ObjectType.EXPIRATION_DATE) {
            return vendorTime;
        }
        return change.verb() == Verb.SUBTRACT ? change.value() : 0;
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.FirmwareAtLeast least) {
            firmware = Math.max(firmware, least.firmware());
        } else if (condition instanceof Condition.MemoryPresence memory && memory.present()) {
            memory(memory.appId(), memory.zone(), memory.offset());
        } else if (condition instanceof Condition.ObjectCompare compare && compare.comparison() != Comparison.ABSENT) {
            put(compare.appId(), object(compare.object(), holding(compare)));
        }
    }

    private long holding(Condition.ObjectCompare compare) {
        return switch (compare.comparison()) {
            case PRESENT, ABSENT -> compare.object() == ObjectType.EXPIRATION_DATE ? vendorTime : 0;
            case EQUAL, AT_MOST, AT_LEAST -> compare.number();
            case NOT_EQUAL -> compare.number() == 0 ? 1 : 0;
            case LESS -> Math.max(0, compare.number() - 1);
            case GREATER -> Math.min(compare.object().unlimited(), compare.number() + 1);
        };
    }

    private DataObject object(ObjectType type, long number) {
        return switch (type) {
            case USAGE_COUNTER -> DataObject.UsageCounter.full(number);
            case EXPIRATION_DATE -> new DataObject.ExpirationDate(number);
            case RELATIVE_EXPIRATION -> new DataObject.RelativeExpiration((int) number, 0);
            case EXPIRATION_DAYS -> new DataObject.ExpirationDays((int) number, vendorTime);
            case TIME_ALLOWED -> DataObject.TimeAllowed.full(number);
            case APPLICATION_PASSWORD -> DataObject.ApplicationPassword.present();
            case SIGNATURE -> DataObject.SignatureObject.ofLength(Limits.SIGNATURE);
            case LOCAL_SEATS -> new DataObject.LocalSeats((int) number);
            case NETWORK_SEATS -> new DataObject.NetworkSeats((int) number);
            case MEMORY -> throw new IllegalArgumentException("memory has a place");
        };
    }

    private void memory(int appId, int zone, int offset) {
        grow(appId, zone, offset + 1);
        if (partition(appId).memoryAt(zone, offset).isEmpty()) {
            put(appId, new MemoryObject(zone, offset, 1, ""));
        }
    }

    private void grow(int appId, int zone, int end) {
        Partition held = partition(appId);
        int[] sizes = {held.zones().ram1(), held.zones().ram2(), held.zones().ram3()};
        sizes[zone - 1] = Math.min(Limits.ZONE, Math.max(sizes[zone - 1], end));
        ZoneSizes zones = new ZoneSizes(sizes[0], sizes[1], sizes[2]);
        partitions.put(appId, new Partition(appId, held.name(), zones, held.objects(), held.memory()));
    }

    private boolean missing(int appId, ObjectType type) {
        return partition(appId).object(type).isEmpty();
    }

    private void put(int appId, DataObject object) {
        partitions.put(appId, partition(appId).with(object));
    }

    private Partition partition(int appId) {
        return partitions.computeIfAbsent(appId, id -> Partition.of(id, "", ZoneSizes.NONE, List.of()));
    }
}
