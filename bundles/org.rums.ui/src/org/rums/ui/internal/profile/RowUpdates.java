package org.rums.ui.internal.profile;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TreeViewer;
import org.rums.model.RumsPackage.Literals;

/** Brings a tree whose rows are parts of the profile up to date: only the rows that edits are about. */
public final class RowUpdates {
    /** Up to so many changes all partitions are open from the beginning: each row takes its time to be made. */
    public static final int FEW = 300;

    private final TreeViewer viewer;
    private final UnaryOperator<EObject> row;
    private final EStructuralFeature[] roots;

    /**
     * Updates of a tree without a filter.
     *
     * @param viewer of the tree
     * @param row finds the row that shows an object; null where none does
     * @param roots features of the profile whose objects are the first level
     */
    public RowUpdates(TreeViewer viewer, UnaryOperator<EObject> row, EStructuralFeature... roots) {
        this.viewer = viewer;
        this.row = row;
        this.roots = roots.clone();
    }

    /** Shows what was edited. */
    public void show(EditedPlaces edited) {
        if (edited.everything()) {
            viewer.refresh();
            return;
        }
        List<EObject> partitions = edited.with(Literals.PARTITION_CHANGE__CHANGES);
        if (!edited.with((Object[]) roots).isEmpty() || partitions.size() > 1) {
            // in one go: between two, the selection would hold rows that are gone
            viewer.refresh(false);
        } else {
            partitions.forEach(partition -> viewer.refresh(partition, false));
        }
        viewer.update(
                edited.places().stream()
                        .map(place -> row.apply(place.object()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(),
                null);
    }
}
