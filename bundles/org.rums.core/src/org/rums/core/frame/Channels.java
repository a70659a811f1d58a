package org.rums.core.frame;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/** The open channels of a box, least recently used first, bounded. */
final class Channels {
    private final int most;
    private final Set<Long> open = new LinkedHashSet<>();
    private int next;

    /** Holds at most {@code most} channels and tries {@code first} as the first number. */
    Channels(int most, int first) {
        this.most = most;
        this.next = first;
    }

    /** Returns whether the channel is open, and remembers that it was used. */
    boolean use(long channel) {
        return open.remove(channel) && open.add(channel);
    }

    /** Returns the channel that opening another one will forget: the least recently used one that is not held. */
    Optional<Long> evictable(LongPredicate held) {
        return open.size() < most
                ? Optional.empty()
                : open.stream().filter(channel -> !held.test(channel)).findFirst();
    }

    /** Opens a channel under a number that no open one has; never 0 or broadcast. */
    long open(LongPredicate held) {
        evictable(held).ifPresent(open::remove);
        long channel = Integer.toUnsignedLong(next++);
        while (channel == 0 || channel == Framer.BROADCAST || open.contains(channel)) {
            channel = Integer.toUnsignedLong(next++);
        }
        open.add(channel);
        return channel;
    }
}
