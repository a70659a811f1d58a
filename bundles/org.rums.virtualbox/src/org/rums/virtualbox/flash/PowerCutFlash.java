package org.rums.virtualbox.flash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A flash whose power fails at a chosen operation: it passes everything to another flash, counts the physical writes
 * and erases from 1, and at the armed one throws {@link PowerCut} before, in the middle of or after it. From then on
 * every access throws {@link PowerCut} until {@link #restart()}.
 *
 * <p>A torn write leaves a prefix of its bytes and behind it the old bytes or random ones; a torn erase leaves the
 * sector erased in part. With {@link Loss#LOSE_UNSYNCED} a cut also loses or tears a random part of the operations
 * since the last {@link #sync} and applies the rest in random order. All chance comes from the seed.
 */
public final class PowerCutFlash implements Flash {

    private final Flash inner;
    private final Loss loss;
    private final Random random;
    private final List<Operation> unsynced = new ArrayList<>();
    private final Map<Integer, byte[]> synced = new TreeMap<>();
    private int operations;
    private int cutAt;
    private Cut cut = Cut.BEFORE;
    private boolean off;

    /** Makes a flash around {@code inner} which it owns from now on. */
    public PowerCutFlash(Flash inner, Loss loss, long seed) {
        this.inner = inner;
        this.loss = loss;
        this.random = new Random(seed);
    }

    /** Where in an operation the power goes. */
    public enum Cut {
        /** Nothing of the operation happens. */
        BEFORE,
        /** A part of it happens. */
        TORN,
        /** All of it happens, but the caller does not learn it. */
        AFTER
    }

    /** What becomes of operations that were not synced. */
    public enum Loss {
        /** Each operation lasts when it returns. */
        NONE,
        /** Operations since the last sync may be lost, torn or reordered. */
        LOSE_UNSYNCED
    }

    /** Cuts the power at the {@code operation}-th write or erase from now on, counted from 1. */
    public void arm(int operation, Cut where) {
        cutAt = operations + operation;
        cut = where;
    }

    /** Turns the power on again, with no cut armed. */
    public void restart() {
        off = false;
        cutAt = 0;
    }

    /** Cuts the power now, between two operations. */
    public void cutNow() {
        requirePower();
        off = true;
        if (loss == Loss.LOSE_UNSYNCED) {
            loseUnsynced();
        }
        settle();
    }

    /** Returns the number of writes and erases begun so far. */
    public int operations() {
        return operations;
    }

    /** Returns whether the power is off. */
    public boolean isOff() {
        return off;
    }

    @Override
    public int sectorSize() {
        return inner.sectorSize();
    }

    @Override
    public int sectors() {
        return inner.sectors();
    }

    @Override
    public byte[] read(int offset, int length) {
        requirePower();
        return inner.read(offset, length);
    }

    @Override
    public void write(int offset, byte[] bytes) {
        perform(new Operation(offset, bytes.clone(), false));
    }

    @Override
    public void erase(int sector) {
        byte[] blank = new byte[sectorSize()];
        Arrays.fill(blank, ERASED);
        perform(new Operation(sector * sectorSize(), blank, true));
    }

    @Override
    public void sync() {
        requirePower();
        inner.sync();
        settle();
    }

    @Override
    public void close() {
        inner.close();
    }

    private void perform(Operation operation) {
        requirePower();
        boolean last = ++operations == cutAt;
        if (!last || cut == Cut.AFTER) {
            apply(operation);
        } else if (cut == Cut.TORN) {
            remember(operation);
            put(torn(operation));
        }
        if (last) {
            cutNow();
            throw new PowerCut("power cut " + cut + " operation " + operations);
        }
    }

    private void apply(Operation operation) {
        remember(operation);
        if (operation.erase()) {
            inner.erase(operation.offset() / sectorSize());
        } else {
            inner.write(operation.offset(), operation.bytes());
        }
    }

    private void remember(Operation operation) {
        int end = operation.offset() + operation.bytes().length;
        for (int s = operation.offset() / sectorSize(); s * sectorSize() < end; s++) {
            synced.computeIfAbsent(s, sector -> inner.read(sector * sectorSize(), sectorSize()));
        }
        unsynced.add(operation);
    }

    private void settle() {
        unsynced.clear();
        synced.clear();
    }

    /** Goes back to the last sync and applies a random part of what came after, in random order. */
    private void loseUnsynced() {
        synced.forEach((sector, bytes) -> put(new Operation(sector * sectorSize(), bytes, false)));
        List<Operation> shuffled = new ArrayList<>(unsynced);
        Collections.shuffle(shuffled, random);
        for (Operation operation : shuffled) {
            switch (random.nextInt(4)) {
                case 0 -> put(torn(operation));
                case 1, 2 -> put(operation);
                default -> {
                    // lost
                }
            }
        }
        inner.sync();
    }

    private Operation torn(Operation operation) {
        byte[] bytes = inner.read(operation.offset(), operation.bytes().length);
        if (!operation.erase() && random.nextBoolean()) {
            random.nextBytes(bytes);
        }
        System.arraycopy(operation.bytes(), 0, bytes, 0, random.nextInt(bytes.length + 1));
        return new Operation(operation.offset(), bytes, operation.erase());
    }

    /** Sets bytes regardless of what is there, sector by sector. */
    private void put(Operation operation) {
        int from = operation.offset();
        int end = from + operation.bytes().length;
        for (int s = from / sectorSize(); s * sectorSize() < end; s++) {
            int start = s * sectorSize();
            byte[] sector = inner.read(start, sectorSize());
            int first = Math.max(from, start);
            int length = Math.min(end, start + sectorSize()) - first;
            System.arraycopy(operation.bytes(), first - from, sector, first - start, length);
            inner.erase(s);
            inner.write(start, sector);
        }
    }

    private void requirePower() {
        if (off) {
            throw new PowerCut("the power is off");
        }
    }

    private record Operation(int offset, byte[] bytes, boolean erase) {}
}
