package org.rums.ui.internal.boxes;

import java.util.List;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;

/** Where boxes are found. Every call may take long: never on the user interface thread. Safe for several threads. */
public interface BoxCatalog {
    /**
     * The boxes there are, as cheap as possible: what has not changed is not read again.
     *
     * @return in the order of their places
     * @throws RefusedException FILE_FAILED
     */
    List<BoxEntry> list() throws RefusedException;

    /** Lets the next {@link #list()} read every box again. */
    void forget();

    /**
     * Makes a box formatted with the evaluation keys and a demo licence.
     *
     * @param model of the box
     * @param label at most 8 bytes of UTF-8
     * @return the place of the new box
     * @throws RefusedException as the box or the disk refuses
     */
    String create(Model model, String label) throws RefusedException;

    /**
     * Deletes a virtual box.
     *
     * @param place where it is
     * @throws RefusedException UNKNOWN_BOX, BOX_IN_USE, FILE_FAILED
     */
    void delete(String place) throws RefusedException;

    /**
     * Asks a box for its Transaction Key; an open one is given again.
     *
     * @param place where it is
     * @return the key in words and groups
     * @throws RefusedException as the box refuses
     */
    ShownKey transactionKey(String place) throws RefusedException;
}
