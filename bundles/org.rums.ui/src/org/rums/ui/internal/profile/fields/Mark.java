package org.rums.ui.internal.profile.fields;

import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The small sign at a field that has a problem: what cannot be read first, then what a rule found. */
public final class Mark {
    /** How much it matters. */
    public enum Kind {
        /** It has to be mended. */
        ERROR(FieldDecorationRegistry.DEC_ERROR),
        /** It should be looked at. */
        WARNING(FieldDecorationRegistry.DEC_WARNING),
        /** Good to know. */
        HINT(FieldDecorationRegistry.DEC_INFORMATION);

        private final String image;

        Kind(String image) {
            this.image = image;
        }
    }

    /**
     * A problem of a field.
     *
     * @param kind how much it matters
     * @param sentence for the user
     */
    public record Problem(Kind kind, String sentence) {}

    private final ControlDecoration decoration;
    private Optional<Problem> unreadable = Optional.empty();
    private Optional<Problem> found = Optional.empty();

    /** A field without problem. */
    public Mark(Control control) {
        decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        decoration.setMarginWidth(1);
        show();
    }

    /** Shows what a rule found. */
    public void found(Optional<Problem> problem) {
        if (!problem.equals(found)) {
            found = problem;
            show();
        }
    }

    /** Shows why what was typed cannot be read. */
    void unreadable(Optional<String> sentence) {
        Optional<Problem> problem = sentence.map(text -> new Problem(Kind.ERROR, text));
        if (!problem.equals(unreadable)) {
            unreadable = problem;
            show();
        }
    }

    /** Returns what is shown. */
    public Optional<Problem> problem() {
        return unreadable.or(() -> found);
    }

    private void show() {
        Optional<Problem> problem = problem();
        if (problem.isPresent()) {
            decoration.setImage(FieldDecorationRegistry.getDefault()
                    .getFieldDecoration(problem.get().kind().image)
                    .getImage());
            decoration.setDescriptionText(problem.get().sentence());
            decoration.show();
        } else {
            decoration.hide();
        }
    }
}
