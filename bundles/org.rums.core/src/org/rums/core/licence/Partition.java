package org.rums.core.licence;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rums.core.licence.DataObject.MemoryObject;

/**
 * The licence of one program: zones, objects, memory objects. Immutable; {@code with} and {@code without} give
 * changed copies. What a box accepts is tested by {@link LicenceState#check()}. Source: docs/protocol.md, section 6.
 *
 * @param appId AppID, 0 to 65535
 * @param name up to 16 bytes of UTF-8, perhaps empty
 * @param zones bytes in each zone
 * @param objects at most one object of each type but memory, in the order of types
 * @param memory memory objects in the order of zone and offset
 */
public record Partition(
        int appId, String name, ZoneSizes zones, Map<ObjectType, DataObject> objects, List<MemoryObject> memory) {
    /** Copies the collections. */
    public Partition {
        Limits.range(appId, 0, Limits.U16, "AppID");
        Objects.requireNonNull(name);
        Objects.requireNonNull(zones);
        Map<ObjectType, DataObject> sorted = new EnumMap<>(ObjectType.class);
        objects.forEach((type, object) -> sorted.put(keyOf(type, object), object));
        objects = Collections.unmodifiableMap(sorted);
        memory = memory.stream().sorted().toList();
    }

    /** Returns a partition of these objects, memory objects among them; of two alike the last one stays. */
    public static Partition of(int appId, String name, ZoneSizes zones, Collection<? extends DataObject> objects) {
        Partition partition = new Partition(appId, name, zones, Map.of(), List.of());
        for (DataObject object : objects) {
            partition = partition.with(object);
        }
        return partition;
    }

    /** Returns the object of a type, never of {@link ObjectType#MEMORY}. */
    public Optional<DataObject> object(ObjectType type) {
        return Optional.ofNullable(objects.get(type));
    }

    /** Returns the memory object that begins at this place. */
    public Optional<MemoryObject> memoryAt(int zone, int offset) {
        return memory.stream().filter(object -> object.isAt(zone, offset)).findFirst();
    }

    /** Returns all objects, memory objects last. */
    public List<DataObject> all() {
        return Stream.concat(objects.values().stream(), memory.stream()).toList();
    }

    /** Returns a copy with the object, in place of one of its type or, for memory, of its zone and offset. */
    public Partition with(DataObject object) {
        if (object instanceof MemoryObject block) {
            Stream<MemoryObject> others = memory.stream().filter(other -> !other.isAt(block.zone(), block.offset()));
            List<MemoryObject> changed = Stream.concat(others, Stream.of(block)).toList();
            return new Partition(appId, name, zones, objects, changed);
        }
        Map<ObjectType, DataObject> changed = new EnumMap<>(ObjectType.class);
        changed.putAll(objects);
        changed.put(object.type(), object);
        return new Partition(appId, name, zones, changed, memory);
    }

    /** Returns a copy without the object of a type. */
    public Partition without(ObjectType type) {
        Map<ObjectType, DataObject> changed = new EnumMap<>(ObjectType.class);
        changed.putAll(objects);
        changed.remove(type);
        return new Partition(appId, name, zones, changed, memory);
    }

    /** Returns a copy without the memory object that begins at this place. */
    public Partition without(int zone, int offset) {
        List<MemoryObject> changed =
                memory.stream().filter(other -> !other.isAt(zone, offset)).toList();
        return new Partition(appId, name, zones, objects, changed);
    }

    /** Returns the bytes of the box's memory that the partition takes with all that is in it. */
    public int cost() {
        return Limits.PARTITION_COST
                + zones.total()
                + all().stream().mapToInt(object -> object.type().cost()).sum();
    }

    private static ObjectType keyOf(ObjectType type, DataObject object) {
        if (object.type() != type || type == ObjectType.MEMORY) {
            throw new IllegalArgumentException(object.type() + " under " + type);
        }
        return type;
    }
}
