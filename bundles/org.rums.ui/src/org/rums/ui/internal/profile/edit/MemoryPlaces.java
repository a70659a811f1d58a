package org.rums.ui.internal.profile.edit;

import java.util.List;
import java.util.Optional;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Verb;
import org.rums.model.BytesParameter;
import org.rums.model.BytesValue;
import org.rums.model.MemoryChange;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;

/** Which bytes of a zone the memory objects of a profile take. */
public final class MemoryPlaces {
    private static final int LINE = 16;

    private MemoryPlaces() {}

    /** Tells whether an object is set in a zone that there is, so that it has a place among the bytes of that zone. */
    public static boolean isShown(MemoryChange memory) {
        return memory.getZone() >= 1 && memory.getZone() <= Limits.ZONES && ChangeKinds.verb(memory) == Verb.SET;
    }

    /** Returns the memory objects of a zone that are set, in the order of their offsets. */
    public static List<MemoryChange> inZone(PartitionChange partition, int zone) {
        return partition.getChanges().stream()
                .filter(MemoryChange.class::isInstance)
                .map(MemoryChange.class::cast)
                .filter(memory -> memory.getZone() == zone && ChangeKinds.verb(memory) == Verb.SET)
                .sorted(java.util.Comparator.comparingInt(MemoryChange::getOffset))
                .toList();
    }

    /** Returns the bytes of an object: as said, else of its fixed content, else the most that its parameter allows. */
    public static int length(MemoryChange memory) {
        if (memory.getLength() > 0) {
            return memory.getLength();
        }
        Optional<BytesValue> content = Optional.ofNullable(memory.getContent());
        Optional<Integer> asked = content.map(BytesValue::getParameter).flatMap(name -> most(memory, name));
        return Math.max(
                1,
                asked.orElseGet(() -> content.map(BytesValue::getBytes)
                        .map(bytes -> bytes.length())
                        .orElse(0)));
    }

    private static Optional<Integer> most(MemoryChange memory, String parameter) {
        return memory.eContainer() instanceof PartitionChange partition
                        && partition.eContainer() instanceof UpdateProfile profile
                ? profile.getParameters().stream()
                        .filter(candidate -> candidate.getName().equals(parameter))
                        .filter(BytesParameter.class::isInstance)
                        .map(candidate -> ((BytesParameter) candidate).getMost())
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** Moves an object of a partition behind all others of its zone, where one of them lies in its place. */
    public static void makeRoom(MemoryChange memory) {
        List<MemoryChange> others = inZone((PartitionChange) memory.eContainer(), memory.getZone()).stream()
                .filter(other -> other != memory)
                .toList();
        if (others.stream().anyMatch(other -> overlap(other, memory))) {
            memory.setOffset(behind(others));
        }
    }

    private static boolean overlap(MemoryChange one, MemoryChange other) {
        return one.getOffset() < other.getOffset() + length(other) && other.getOffset() < one.getOffset() + length(one);
    }

    /** Returns the offset of the first whole line of 16 bytes behind all objects of a zone. */
    public static int firstFree(PartitionChange partition, int zone) {
        return behind(inZone(partition, zone));
    }

    private static int behind(List<MemoryChange> objects) {
        int end = objects.stream()
                .mapToInt(memory -> memory.getOffset() + length(memory))
                .max()
                .orElse(0);
        int line = (end + LINE - 1) / LINE * LINE;
        return line <= Limits.U16 ? line : 0;
    }
}
