package org.rums.ui.internal.boxes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.core.licence.Partition;
import org.rums.ui.internal.Messages;

/** What there is to say of a box, in the user's language. */
public final class BoxWords {
    private static final int BYTE = 256;

    private BoxWords() {}

    /** Returns the time to reckon with: the computer's, or the latest that the box has seen. */
    public static Instant now(BoxEntry box) {
        Instant here = Instant.now();
        return box.owner()
                .map(owner -> Instant.ofEpochSecond(owner.latestTime()))
                .filter(here::isBefore)
                .orElse(here);
    }

    /** Returns what a box grants, in one line. */
    public static String summary(BoxEntry box) {
        List<String> lines = new ArrayList<>();
        box.contents().ifPresent(state -> {
            for (Partition partition : state.partitions().values()) {
                lines.add(Messages.bind(
                        Messages.Licence_Line, LicenceText.title(partition), LicenceText.summary(partition, now(box))));
            }
        });
        return lines.isEmpty() ? Messages.Box_NoLicence : String.join(" · ", lines);
    }

    /** Returns how a box is. */
    public static String condition(BoxEntry box) {
        String word = switch (box.condition()) {
            case READY -> Messages.Condition_Ready;
            case BLANK -> Messages.Condition_Blank;
            case LOCKED -> Messages.Condition_Locked;
            case BUSY -> Messages.Condition_Busy;
            case SILENT -> Messages.Condition_Silent;
            case DAMAGED -> Messages.Condition_Damaged;
        };
        return word;
    }

    /** Returns the firmware's version. */
    public static Optional<String> firmware(BoxEntry box) {
        return box.info().map(info -> info.firmware() / BYTE + "." + info.firmware() % BYTE);
    }

    /** Returns all that identifies a box, a line each. */
    public static String details(BoxEntry box) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.Details_Title, box.title(), condition(box)));
        box.trouble().ifPresent(lines::add);
        box.owner().ifPresent(owner -> lines.add(summary(box)));
        firmware(box)
                .ifPresent(firmware -> lines.add(
                        Messages.bind(Messages.Details_Model, box.model().orElse("?"), firmware)));
        box.owner().ifPresent(owner -> lines.add(Messages.format(Messages.Details_Open, owner.open())));
        lines.add(Messages.bind(Messages.Details_Transport, box.place()));
        return String.join("\n", lines);
    }
}
