package org.rums.ui.internal.profile;

import org.eclipse.swt.graphics.Image;
import org.rums.model.rules.Severity;
import org.rums.ui.internal.Icons;

/** The icon of how much a finding matters. */
public final class FindingIcons {
    private FindingIcons() {}

    /** Returns the icon of a severity. */
    public static Image of(Severity severity) {
        return Icons.image(
                switch (severity) {
                    case ERROR -> "state-damaged";
                    case WARNING -> "state-attention";
                    case HINT -> "hint";
                });
    }
}
