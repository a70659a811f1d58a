package org.rums.ui.internal.profile;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.rums.model.rules.Finding;

/**
 * The labels of a column whose rows are parts of the profile; what the rules found of a row is in its tooltip.
 *
 * @param <T> of the rows
 */
public final class FoundLabels<T extends EObject> extends ColumnLabelProvider {
    private final ProfileContext context;
    private final Class<T> rows;
    private final Function<T, String> words;
    private final boolean signs;
    private final Optional<String> tip;

    /**
     * Labels of one column.
     *
     * @param words what its cells say
     * @param signs whether it carries the signs of what was found, as the first column does
     * @param tip of rows of which nothing was found
     */
    public FoundLabels(
            ProfileContext context, Class<T> rows, Function<T, String> words, boolean signs, Optional<String> tip) {
        this.context = context;
        this.rows = rows;
        this.words = words;
        this.signs = signs;
        this.tip = tip;
    }

    @Override
    public String getText(Object row) {
        return words.apply(rows.cast(row));
    }

    @Override
    public Image getImage(Object row) {
        return signs
                ? worst(row).map(found -> FindingIcons.of(found.severity())).orElse(null)
                : null;
    }

    @Override
    public String getToolTipText(Object row) {
        return worst(row).map(ProfileFindings::text).or(() -> tip).orElse(null);
    }

    private Optional<Finding> worst(Object row) {
        return context.findings().known().worst(rows.cast(row));
    }
}
