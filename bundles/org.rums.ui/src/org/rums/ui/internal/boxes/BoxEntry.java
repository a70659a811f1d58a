package org.rums.ui.internal.boxes;

import java.util.Optional;
import org.rums.core.box.BoxInfo;
import org.rums.core.key.BoxId;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;

/**
 * A box as it was read last.
 *
 * @param place where it is plugged in: the name of its state file
 * @param condition how it is
 * @param info who it is; nothing before the first answer
 * @param contents what it holds; nothing where it is blank
 * @param trouble in words, why it is neither ready nor blank
 */
public record BoxEntry(
        String place,
        Condition condition,
        Optional<BoxInfo> info,
        Optional<LicenceState> contents,
        Optional<String> trouble) {
    /** Returns the box name, such as 4F21-09AC, or the place of a box that has none. */
    public String title() {
        return owner().map(owner -> BoxId.format(owner.boxName())).orElse(place);
    }

    /** Returns what a formatted box says of itself. */
    public Optional<BoxInfo.Owner> owner() {
        return info.flatMap(BoxInfo::owner);
    }

    /** Returns the label, where the box has one. */
    public Optional<String> label() {
        return owner().map(BoxInfo.Owner::label).filter(label -> !label.isBlank());
    }

    /** Returns the model's name, where it is known. */
    public Optional<String> model() {
        return info.flatMap(known -> Model.ofCode(known.modelCode())).map(Model::title);
    }

    /** Returns whether the box is formatted. */
    public boolean formatted() {
        return owner().isPresent();
    }

    /** Returns the same box in another condition. */
    BoxEntry in(Condition changed, String why) {
        return new BoxEntry(place, changed, info, contents, Optional.of(why));
    }
}
