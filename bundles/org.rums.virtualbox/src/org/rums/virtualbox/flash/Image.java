package org.rums.virtualbox.flash;

import java.util.Arrays;

/**
 * What a commit stores: the box's state as bytes whose meaning only the firmware knows, and the commit counter.
 *
 * @param state at most {@link #MAX_STATE} bytes; copied in and out
 * @param commitCounter unsigned 32-bit; never goes back from commit to commit
 */
public record Image(byte[] state, long commitCounter) {

    /** The most bytes of state: 128 KiB. */
    public static final int MAX_STATE = 128 * 1024;

    /** Checks the numbers and copies the state. */
    public Image {
        if (state.length > MAX_STATE || commitCounter >>> 32 != 0) {
            throw new IllegalArgumentException("no image: " + state.length + " bytes, counter " + commitCounter);
        }
        state = state.clone();
    }

    @Override
    public byte[] state() {
        return state.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image that && commitCounter == that.commitCounter && Arrays.equals(state, that.state);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(state) + Long.hashCode(commitCounter);
    }

    @Override
    public String toString() {
        return "Image[" + state.length + " bytes, commitCounter=" + commitCounter + "]";
    }
}
