package org.rums.virtualbox.firmware;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rums.core.wire.WireException;
import org.rums.virtualbox.flash.BoxStore;
import org.rums.virtualbox.flash.CounterLog;
import org.rums.virtualbox.flash.Flash;
import org.rums.virtualbox.flash.FlashCorruptException;
import org.rums.virtualbox.flash.FlashFullException;
import org.rums.virtualbox.flash.FlashLayout;
import org.rums.virtualbox.flash.Image;

/**
 * The state of the box in RAM and in flash. A commit puts a whole state in force; what changes often is noted in the
 * counter log meanwhile.
 *
 * <p>Source: docs/protocol/box.md, sections 1 and 6.
 */
final class BoxMemory {
    private static final long HOUR = 3600;
    private static final int ERASE = CounterLog.PERSISTENT + 1;

    private final BoxStore store;
    private BoxState state;
    private Map<Integer, Long> stored;

    private BoxMemory(BoxStore store, BoxState state, Map<Integer, Long> stored) {
        this.store = store;
        this.state = state;
        this.stored = stored;
    }

    static void manufacture(Flash flash, FlashLayout layout, Unit unit) {
        byte[] bytes = BoxStateCodec.encode(BoxState.manufactured(unit));
        try {
            BoxStore.open(flash, layout).commit(new Image(bytes, 0));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static BoxMemory open(Flash flash, FlashLayout layout) {
        BoxStore store = BoxStore.open(flash, layout);
        Image image = store.load().orElseThrow(() -> new FlashCorruptException("the flash holds no box"));
        BoxState state = whole(image.state(), store.counters());
        BoxMemory memory = new BoxMemory(store, state, Changes.of(state));
        memory.finishErasing();
        return memory;
    }

    /** Takes the image and the counters together; whatever they cannot say is damage. */
    private static BoxState whole(byte[] bytes, CounterLog counters) {
        try {
            return Changes.into(BoxStateCodec.decode(bytes), counters.values());
        } catch (WireException | IllegalArgumentException e) {
            throw new FlashCorruptException("the image or its counters are damaged: " + e.getMessage());
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    BoxState state() {
        return state;
    }

    CounterLog log() {
        return store.counters();
    }

    /** Puts a state in force; where the vendor had it changed, it is {@link BoxState#next}. */
    void commit(BoxState next) {
        byte[] bytes = BoxStateCodec.encode(next);
        try {
            store.commit(new Image(bytes, next.commitCounter()));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        stored = Changes.of(next);
        state = next;
    }

    /** As {@link #commit}, and leaves nothing of the state before in the flash; its keys are closed in between. */
    void commitErasing(BoxState next, Runnable closeKeys) {
        log().append(ERASE, 1);
        commit(next);
        closeKeys.run();
        finishErasing();
    }

    /**
     * Takes a state that differs by {@link Changes} only. It is written to the log, but a latest time that alone has
     * changed only once an hour.
     */
    void note(BoxState changed) {
        Map<Integer, Long> values = new TreeMap<>(Changes.of(changed));
        long moved = values.get(Changes.LATEST) - stored.get(Changes.LATEST);
        values.entrySet().removeIf(entry -> entry.getValue().equals(stored.get(entry.getKey())));
        boolean minor = values.keySet().equals(Set.of(Changes.LATEST)) && moved >= 0 && moved < HOUR;
        if (values.isEmpty() || minor) {
            state = changed;
            return;
        }
        try {
            log().appendAll(values);
            stored = Changes.of(changed);
            state = changed;
        } catch (FlashFullException e) {
            commit(changed);
        }
    }

    /** Erases the bank with the old keys; a cut in between is made good at the next start. */
    private void finishErasing() {
        if (log().get(ERASE).isPresent()) {
            store.eraseOld();
            log().remove(ERASE);
        }
    }
}
