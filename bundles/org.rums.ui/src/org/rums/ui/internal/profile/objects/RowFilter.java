package org.rums.ui.internal.profile.objects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.widgets.Text;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.ui.internal.profile.RowUpdates;
import org.rums.ui.internal.view.FilterField;

/**
 * The words typed above the tree of changes: which rows they leave, and which partitions are open then. What a row says
 * is made once, since every keystroke asks all of them.
 */
final class RowFilter extends ViewerFilter {
    private final Text typed;
    private final TreeViewer viewer;
    private final ObjectLabels labels;
    private final Map<Object, String> said = new HashMap<>();
    private Optional<Object[]> openBefore = Optional.empty();

    RowFilter(Text typed, TreeViewer viewer, ObjectLabels labels) {
        this.typed = typed;
        this.viewer = viewer;
        this.labels = labels;
    }

    boolean isOn() {
        return !typed.getText().isBlank();
    }

    /** Rows say something else now. */
    void forget() {
        said.clear();
    }

    @Override
    public boolean select(Viewer tree, Object parent, Object row) {
        return row instanceof PartitionChange partition
                ? hits(row) || partition.getChanges().stream().anyMatch(this::hits)
                : hits(row) || hits(((Change) row).eContainer());
    }

    private boolean hits(Object row) {
        return !isOn() || FilterField.hits(typed.getText(), said.computeIfAbsent(row, labels::text));
    }

    /** Shows the rows that the words leave; without words, those that were open before. */
    void apply() {
        ITreeSelection selected = viewer.getStructuredSelection();
        if (isOn()) {
            openBefore = openBefore.or(() -> Optional.of(viewer.getExpandedElements()));
            viewer.refresh(false);
            openFew();
        } else if (openBefore.isPresent()) {
            viewer.collapseAll();
            viewer.refresh(false);
            viewer.setExpandedElements(openBefore.get());
            openBefore = Optional.empty();
            viewer.setSelection(selected, true);
        }
    }

    /** Opens all partitions where they hold few rows. */
    void openFew() {
        List<PartitionChange> partitions = ((UpdateProfile) viewer.getInput()).getPartitions();
        long left = partitions.stream()
                .flatMap(partition -> partition.getChanges().stream())
                .filter(change -> select(viewer, change.eContainer(), change))
                .limit(RowUpdates.FEW + 1L)
                .count();
        if (left <= RowUpdates.FEW) {
            viewer.expandAll();
        }
    }
}
