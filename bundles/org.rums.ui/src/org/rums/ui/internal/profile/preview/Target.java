package org.rums.ui.internal.profile.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.model.compile.ExampleBox;

/**
 * A box to look ahead on.
 *
 * @param title in the list of boxes
 * @param note what is to be said of it; may be empty
 * @param model of the box
 * @param state what it holds; nothing for a box that is made up so that the profile fits
 * @param latest latest time that it has seen, seconds since 1970, where that is known
 * @param developerId whose box it is, where that is known
 */
record Target(
        String title,
        String note,
        Model model,
        Optional<LicenceState> state,
        OptionalLong latest,
        OptionalLong developerId) {
    /** A box of a model, made up for each look. */
    static Target example(Model model) {
        return new Target(
                PreviewMessages.format(PreviewMessages.Example, model.title()),
                PreviewMessages.ExampleNote,
                model,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /** What it holds before an order. */
    LicenceState before(List<Item> items, long now) {
        return state.orElseGet(() -> ExampleBox.fitting(items, model, now));
    }
}
