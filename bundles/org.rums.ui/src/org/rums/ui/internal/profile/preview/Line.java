package org.rums.ui.internal.profile.preview;

import java.util.Optional;
import org.rums.core.licence.ObjectType;
import org.rums.ui.internal.Colours;

/**
 * One object of a box, before and after.
 *
 * @param kind what becomes of it
 * @param partition in words, such as "12 Suite"; empty for the box as a whole
 * @param object in words
 * @param type of the object, for its icon
 * @param before in words; empty where it is not there
 * @param after in words; why not, where that is refused
 * @param difference such as "+100", empty where there is no number
 * @param exact dates as they are stored, for the tooltip; may be empty
 */
record Line(
        Kind kind,
        String partition,
        String object,
        Optional<ObjectType> type,
        String before,
        String after,
        String difference,
        String exact) {
    /** What becomes of an object. Each has a sign, so that nothing is told by colour alone. */
    enum Kind {
        /** It stays as it is. */
        SAME("", Colours.MUTED),
        /** It is new. */
        ADDED("\u271A", Colours.OK),
        /** It is another. */
        CHANGED("\u2192", Colours.CHANGED),
        /** It goes. */
        REMOVED("\u2212", Colours.WARNING),
        /** The box will not do that. */
        REFUSED("\u2716", Colours.REFUSED);

        private final String sign;
        private final String role;

        Kind(String sign, String role) {
            this.sign = sign;
            this.role = role;
        }

        String sign() {
            return sign;
        }

        String role() {
            return role;
        }
    }
}
