package org.rums.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

/** The colours of the theme in force by their roles. Ask anew each time: the user may change the theme. */
public final class Colours {
    /** Secondary text. */
    public static final String MUTED = "org.rums.ui.color.muted";
    /** Added, in order. */
    public static final String OK = "org.rums.ui.color.ok";
    /** Removed, warning. */
    public static final String WARNING = "org.rums.ui.color.warning";
    /** Background of a warning. */
    public static final String WARNING_TINT = "org.rums.ui.color.warningTint";
    /** Refused, error. */
    public static final String REFUSED = "org.rums.ui.color.refused";
    /** Changed, pending, to be filled in. */
    public static final String CHANGED = "org.rums.ui.color.changed";
    /** Background of bytes. */
    public static final String BYTES_BACKGROUND = "org.rums.ui.color.bytesBackground";
    /** Bytes. */
    public static final String BYTES = "org.rums.ui.color.bytes";
    /** Background of every other object among bytes. */
    public static final String OBJECT_TINT = "org.rums.ui.color.objectTint";
    /** Background of the objects between those. */
    public static final String OBJECT_TINT_2 = "org.rums.ui.color.objectTint2";
    /** Frame of an object among bytes. */
    public static final String OBJECT_FRAME = "org.rums.ui.color.objectFrame";

    private Colours() {}

    /** Returns the colour of a role. */
    public static Color of(String role) {
        return JFaceResources.getColorRegistry().get(role);
    }

    /** Colours a control in a role, whatever theme is in force, now and after a change of the theme. */
    public static void mark(Control control, String role) {
        control.setForeground(of(role));
        String name = switch (role) {
            case WARNING -> "RumsWarning";
            case REFUSED -> "RumsRefused";
            default -> "RumsMuted";
        };
        control.setData("org.eclipse.e4.ui.css.CssClassName", name);
    }

    /** Returns a style of text in the colour of a role. */
    public static Styler text(String role) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = of(role);
            }
        };
    }
}
