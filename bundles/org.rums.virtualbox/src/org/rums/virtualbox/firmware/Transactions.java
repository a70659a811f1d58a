package org.rums.virtualbox.firmware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The open, answered and closed transactions of a box. Immutable.
 *
 * <p>Source: docs/protocol/box.md, sections 1 and 2.
 *
 * @param open at most 8, oldest first
 * @param answered the last 16, oldest first
 * @param closed counters of the last 32 that were discarded or voided, oldest first
 */
record Transactions(List<Slot> open, List<Answered> answered, List<Integer> closed) {
    static final int MAX_OPEN = 8;
    static final int MAX_ANSWERED = 16;
    static final int MAX_CLOSED = 32;
    static final Transactions NONE = new Transactions(List.of(), List.of(), List.of());
    private static final int LOW = 32;

    Transactions {
        open = List.copyOf(open);
        answered = List.copyOf(answered);
        closed = List.copyOf(closed);
    }

    /** The counter that a new transaction gets after the one used last. */
    int nextCounter(int last) throws RefusedException {
        if (open.size() >= MAX_OPEN) {
            throw new RefusedException(ResultCode.TOO_MANY_OPEN, MAX_OPEN + " are open.");
        }
        int next = last + 1;
        while (slotLike(next % LOW).isPresent()) {
            next++;
        }
        return next;
    }

    Transactions opened(Slot slot) {
        List<Slot> slots = new ArrayList<>(open);
        slots.add(slot);
        return new Transactions(slots, answered, closed);
    }

    Optional<Slot> newest() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    Optional<Slot> slot(int counter) {
        return open.stream().filter(slot -> slot.counter() == counter).findFirst();
    }

    Optional<Slot> slotLike(int low) {
        return open.stream().filter(slot -> slot.counter() % LOW == low).findFirst();
    }

    Optional<Answered> answeredCode(byte[] identity) {
        return answered.stream()
                .filter(entry -> Arrays.equals(entry.identity(), identity))
                .findFirst();
    }

    /** What the box last said in a transaction: finally, or of an open one. */
    Optional<Answered> said(int counter) {
        return answered.stream()
                .filter(entry -> entry.counter() == counter)
                .findFirst()
                .or(() -> slot(counter).flatMap(Slot::refusal));
    }

    /** Why no open transaction has such a counter. */
    ResultCode missing(int low) {
        Optional<Answered> lastAnswered = answered.stream()
                .filter(entry -> entry.counter() % LOW == low)
                .max(Comparator.comparingInt(Answered::counter));
        Optional<Integer> lastClosed =
                closed.stream().filter(counter -> counter % LOW == low).max(Comparator.naturalOrder());
        if (lastAnswered.isEmpty() && lastClosed.isEmpty()) {
            return ResultCode.UNKNOWN_TRANSACTION;
        }
        boolean applied = lastAnswered
                .filter(entry -> entry.counter() > lastClosed.orElse(0))
                .filter(entry -> entry.result() != ResultCode.REJECTED)
                .isPresent();
        return applied ? ResultCode.ANSWERED_BY_ANOTHER_CODE : ResultCode.TRANSACTION_CLOSED;
    }

    /** Takes a slot away for good, with what the box said of it. */
    Transactions answered(Answered with) {
        List<Answered> ring = new ArrayList<>(answered);
        ring.add(with);
        return new Transactions(without(with.counter()), last(ring, MAX_ANSWERED), closed);
    }

    Transactions refused(Answered with) {
        List<Slot> slots = new ArrayList<>(open);
        slots.replaceAll(slot -> slot.counter() == with.counter() ? slot.refused(with) : slot);
        return new Transactions(slots, answered, closed);
    }

    Transactions discarded(int counter) {
        List<Integer> list = new ArrayList<>(closed);
        list.add(counter);
        return new Transactions(without(counter), answered, last(list, MAX_CLOSED));
    }

    /** Voids every open transaction but one. */
    Transactions closedOthers(int counter) {
        Transactions left = this;
        for (Slot slot : open) {
            left = slot.counter() == counter ? left : left.discarded(slot.counter());
        }
        return left;
    }

    private List<Slot> without(int counter) {
        return open.stream().filter(slot -> slot.counter() != counter).toList();
    }

    private static <T> List<T> last(List<T> list, int count) {
        return list.subList(Math.max(0, list.size() - count), list.size());
    }
}
