package org.rums.ui.internal.vault.passphrase;

import java.util.Arrays;

/**
 * Characters of a secret. Its parts are views of the same characters: closing the whole zeroes them too. It is equal to
 * a String of the same characters, so that it finds one in a map, and never becomes one.
 */
final class Letters implements CharSequence, AutoCloseable {
    private static final int FACTOR = 31;

    private final char[] characters;
    private final int from;
    private final int to;

    private Letters(char[] characters, int from, int to) {
        this.characters = characters;
        this.from = from;
        this.to = to;
    }

    /** Keeps a copy of the first characters. */
    static Letters of(char[] secret, int most) {
        int length = Math.min(secret.length, most);
        return new Letters(Arrays.copyOf(secret, length), 0, length);
    }

    /** Makes other characters of these, one of each. */
    interface Change {
        char of(char character);
    }

    /** Returns changed characters, to be closed as well. */
    Letters changed(Change change) {
        char[] copy = new char[length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = change.of(charAt(i));
        }
        return new Letters(copy, 0, copy.length);
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return characters[from + index];
    }

    @Override
    public Letters subSequence(int start, int end) {
        return new Letters(characters, from + start, from + end);
    }

    /** Makes no String: it could not be wiped. */
    @Override
    public String toString() {
        throw new UnsupportedOperationException("a secret");
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = FACTOR * hash + characters[i];
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharSequence text && CharSequence.compare(this, text) == 0;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
