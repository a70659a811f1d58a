package org.rums.core.cbor;

/**
 * Where a reader or writer stands in its nested containers: what each still misses and the last key of each map.
 * Bounded by {@link #DEPTH}, so no input can make it grow.
 */
final class Nesting {
    static final int DEPTH = 6;
    static final int LARGEST_KEY = 0xFFFF;

    private final boolean[] map = new boolean[DEPTH];
    private final int[] missing = new int[DEPTH];
    private final int[] lastKey = new int[DEPTH];
    private int depth;
    private boolean keyRead;
    private boolean rootDone;

    int depth() {
        return depth;
    }

    boolean isFull() {
        return depth == DEPTH;
    }

    /** True if the one item at the top has been read or written completely. */
    boolean isComplete() {
        return depth == 0 && rootDone;
    }

    /** True if the next item must be a map key. */
    boolean wantsKey() {
        return depth > 0 && map[depth - 1] && !keyRead;
    }

    /** True if a value may stand here. */
    boolean wantsValue() {
        return depth == 0 ? !rootDone : !wantsKey();
    }

    int missing() {
        return depth == 0 ? 0 : missing[depth - 1];
    }

    /** Takes a key; false if it does not ascend. */
    boolean key(int key) {
        if (key <= lastKey[depth - 1]) {
            return false;
        }
        lastKey[depth - 1] = key;
        keyRead = true;
        return true;
    }

    /** Opens a container that misses {@code size} entries. */
    void open(boolean isMap, int size) {
        map[depth] = isMap;
        missing[depth] = size;
        lastKey[depth] = -1;
        depth++;
        keyRead = false;
        closeFinished();
    }

    /** One value that is no container is done. */
    void value() {
        if (depth == 0) {
            rootDone = true;
            return;
        }
        missing[depth - 1]--;
        keyRead = false;
        closeFinished();
    }

    private void closeFinished() {
        while (depth > 0 && missing[depth - 1] == 0) {
            depth--;
            if (depth == 0) {
                rootDone = true;
            } else {
                missing[depth - 1]--;
            }
            keyRead = false;
        }
    }
}
