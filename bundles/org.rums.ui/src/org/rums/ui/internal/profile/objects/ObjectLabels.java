package org.rums.ui.internal.profile.objects;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.words.ProfileWords;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.profile.ObjectIcons;

/** What the rows of the tree say: the object, and what the change does to it, with parameters in their colour. */
final class ObjectLabels {
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

    private final ProfileWords words;

    ObjectLabels(ProfileWords words) {
        this.words = words;
    }

    String object(Object row) {
        return row instanceof PartitionChange partition ? words.partition(partition) : words.object((Change) row);
    }

    Image image(Object row) {
        return row instanceof Change change ? ObjectIcons.of(ChangeKinds.object(change)) : Icons.image("partition");
    }

    String change(Object row) {
        return row instanceof Change change
                ? words.change(change)
                        + words.onlyIf(change).map(text -> ", " + text).orElse("")
                : ObjectMessages.format(
                        ObjectMessages.Changes,
                        ((PartitionChange) row).getChanges().size());
    }

    StyledString styledChange(Object row) {
        String text = change(row);
        if (row instanceof PartitionChange) {
            return new StyledString(text, Colours.text(Colours.MUTED));
        }
        StyledString styled = new StyledString(text);
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            styled.setStyle(braces.start(), braces.end() - braces.start(), Colours.text(Colours.CHANGED));
        }
        return styled;
    }

    /** Returns all that a row says. */
    String text(Object row) {
        return object(row) + ' ' + change(row);
    }
}
