package org.rums.ui.internal.profile.fields;

import org.rums.core.licence.Comparison;

/** Comparisons as the user reads them. */
public final class Comparisons {
    private Comparisons() {}

    /** Returns the word or sign of a comparison. */
    public static String label(Comparison comparison) {
        return switch (comparison) {
            case PRESENT -> FieldMessages.Present;
            case ABSENT -> FieldMessages.Absent;
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
            case LESS -> "<";
            case AT_MOST -> "≤";
            case GREATER -> ">";
            case AT_LEAST -> "≥";
        };
    }
}
