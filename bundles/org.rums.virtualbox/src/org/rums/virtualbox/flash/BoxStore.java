package org.rums.virtualbox.flash;

import java.util.Optional;

/**
 * All that a box keeps in its flash: the image in two banks and the counters in their log, bound together.
 *
 * <p>{@link #commit} puts a new image in force and voids all counters that are not persistent, both by the same commit
 * record. So the firmware reads the counters, folds them into the state and commits; after a power cut it finds the old
 * image with the old counters or the new image with none.
 *
 * <p>Errors: {@link FlashCorruptException} on opening; after any exception but {@link IllegalArgumentException} and
 * {@link FlashFullException} open the store anew.
 */
public final class BoxStore {

    private final BankStore banks;
    private final CounterLog counters;

    private BoxStore(BankStore banks, CounterLog counters) {
        this.banks = banks;
        this.counters = counters;
    }

    /** Opens what is in the flash; a blank flash is a box without an image. Writes nothing. */
    public static BoxStore open(Flash flash, FlashLayout layout) {
        BankStore banks = BankStore.open(flash, layout);
        return new BoxStore(banks, CounterLog.open(flash, layout, banks.generation()));
    }

    /** Returns the image in force, or empty before the first commit. */
    public Optional<Image> load() {
        return banks.load();
    }

    /**
     * Puts the image in force and voids all counters that are not persistent.
     *
     * @throws IllegalArgumentException when the state is too large or the commit counter goes back
     */
    public void commit(Image image) {
        banks.commit(image);
        counters.startGeneration(banks.generation());
    }

    /** Erases the image before the one in force, see {@link BankStore#eraseOld()}. */
    public void eraseOld() {
        banks.eraseOld();
    }

    /** Returns the counters. */
    public CounterLog counters() {
        return counters;
    }

    /** Returns whether damage was found on opening, so that image or counters may be older than the last ones. */
    public boolean damaged() {
        return banks.fellBack() || counters.damaged();
    }
}
