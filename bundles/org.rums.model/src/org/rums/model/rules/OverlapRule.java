package org.rums.model.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rums.core.licence.Verb;
import org.rums.model.MemoryChange;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.compile.ChangeKinds;

/** Memory objects share no byte, with parameters at their longest (docs/protocol.md, section 5.1). */
final class OverlapRule implements Rule {
    @Override
    public String id() {
        return "R-OVERLAP";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (PartitionChange partition : subject.profile().getPartitions()) {
            partition.getChanges().stream()
                    .filter(MemoryChange.class::isInstance)
                    .map(MemoryChange.class::cast)
                    .filter(memory -> ChangeKinds.verb(memory) == Verb.SET)
                    .collect(Collectors.groupingBy(MemoryChange::getZone))
                    .values()
                    .forEach(zone -> zone(subject, zone, found));
        }
    }

    private void zone(Subject subject, List<MemoryChange> zone, Consumer<Finding> found) {
        List<MemoryChange> sorted = new ArrayList<>(zone);
        sorted.sort(Comparator.comparingInt(MemoryChange::getOffset));
        Optional<MemoryChange> reaching = Optional.empty();
        long end = Long.MIN_VALUE;
        for (MemoryChange memory : sorted) {
            boolean same = reaching.filter(other -> other.getOffset() == memory.getOffset())
                    .isPresent();
            if (memory.getOffset() < end && !same) {
                found.accept(Finding.error(this, "bytes", memory, place(memory), place(reaching.orElseThrow()))
                        .at(Literals.MEMORY_CHANGE__OFFSET));
            }
            long ends = memory.getOffset() + subject.longest(memory);
            if (ends > end) {
                end = ends;
                reaching = Optional.of(memory);
            }
        }
    }

    private static String place(MemoryChange memory) {
        return String.format(Locale.ROOT, "RAM%d 0x%04X", memory.getZone(), memory.getOffset());
    }
}
