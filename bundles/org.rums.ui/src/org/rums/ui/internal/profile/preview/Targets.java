package org.rums.ui.internal.profile.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.licence.Model;
import org.rums.model.UpdateProfile;
import org.rums.ui.internal.boxes.BoxEntry;

/** The boxes to look ahead on: examples of the models of the profile, boxes that are here, files that were opened. */
final class Targets {
    private final List<Target> opened = new ArrayList<>();
    private List<Target> known = List.of();

    /** Remembers a box of a file. */
    void open(Target target) {
        opened.removeIf(other -> other.title().equals(target.title()));
        opened.add(target);
    }

    /** Finds out anew which there are. */
    void look(UpdateProfile profile, List<BoxEntry> boxes) {
        List<Model> models =
                profile.getModels().isEmpty() ? Arrays.asList(Model.values()) : List.copyOf(profile.getModels());
        List<Target> all = new ArrayList<>();
        models.stream().distinct().forEach(model -> all.add(Target.example(model)));
        boxes.stream().flatMap(box -> box(box).stream()).forEach(all::add);
        all.addAll(opened);
        known = List.copyOf(all);
    }

    private static Optional<Target> box(BoxEntry box) {
        return box.contents()
                .map(state -> new Target(
                        PreviewMessages.format(
                                        PreviewMessages.BoxNamed,
                                        box.title(),
                                        box.label().orElse(""))
                                .strip(),
                        "",
                        state.model(),
                        Optional.of(state),
                        box.owner()
                                .map(owner -> OptionalLong.of(owner.latestTime()))
                                .orElse(OptionalLong.empty()),
                        box.owner()
                                .map(owner -> OptionalLong.of(owner.developerId()))
                                .orElse(OptionalLong.empty())));
    }

    /** Returns them, at least one. */
    List<Target> known() {
        return known;
    }

    /** Returns the place of a box with this title; the first one where it has gone. */
    int placeOf(String title) {
        for (int place = 0; place < known.size(); place++) {
            if (known.get(place).title().equals(title)) {
                return place;
            }
        }
        return 0;
    }
}
