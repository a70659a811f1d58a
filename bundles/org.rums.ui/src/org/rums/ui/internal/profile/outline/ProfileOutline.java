package org.rums.ui.internal.profile.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.words.ProfileWords;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.profile.ObjectIcons;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.RowUpdates;

/** The profile in the view Outline: partitions with their changes, conditions, parameters. Enter goes to the field. */
public final class ProfileOutline extends ContentOutlinePage {
    private final ProfileContext context;

    /** The outline of an editor. */
    public ProfileOutline(ProfileContext context) {
        this.context = context;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels(context.words()));
        viewer.setUseHashlookup(true);
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof EObject object) {
                context.reveal(object, null);
            }
        });
        context.follow(() -> {
            if (!viewer.getControl().isDisposed()) {
                show(viewer);
            }
        });
        RowUpdates rows = new RowUpdates(
                viewer,
                ProfileOutline::row,
                Literals.UPDATE_PROFILE__PARTITIONS,
                Literals.UPDATE_PROFILE__CONDITIONS,
                Literals.UPDATE_PROFILE__PARAMETERS);
        context.followPlaces(viewer.getControl(), rows::show);
        show(viewer);
    }

    private void show(TreeViewer viewer) {
        viewer.setInput(context.profile());
        List<PartitionChange> partitions = context.profile().getPartitions();
        int rows = partitions.stream()
                .mapToInt(partition -> partition.getChanges().size())
                .sum();
        if (rows <= RowUpdates.FEW) {
            viewer.expandAll();
        }
    }

    private static EObject row(EObject object) {
        EObject row = object;
        while (row != null && !(row.eContainer() instanceof UpdateProfile) && !(row instanceof Change)) {
            row = row.eContainer();
        }
        return row;
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            UpdateProfile profile = (UpdateProfile) input;
            List<EObject> rows = new ArrayList<>(profile.getPartitions());
            rows.addAll(profile.getConditions());
            rows.addAll(profile.getParameters());
            return rows.toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return row instanceof PartitionChange partition
                    ? partition.getChanges().toArray()
                    : new Object[0];
        }

        @Override
        public Object getParent(Object row) {
            return ((EObject) row).eContainer() instanceof PartitionChange partition ? partition : null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return getChildren(row).length > 0;
        }
    }

    private static final class Labels extends LabelProvider {
        private final ProfileWords words;

        Labels(ProfileWords words) {
            this.words = words;
        }

        @Override
        public String getText(Object row) {
            if (row instanceof PartitionChange partition) {
                return words.partition(partition);
            } else if (row instanceof Change change) {
                return words.object(change) + ": " + words.change(change);
            }
            return row instanceof Condition condition
                    ? words.condition(condition)
                    : '{' + words.parameter((Parameter) row).replaceFirst(":", "}:");
        }

        @Override
        public Image getImage(Object row) {
            if (row instanceof Change change) {
                return ObjectIcons.of(ChangeKinds.object(change));
            } else if (row instanceof PartitionChange) {
                return Icons.image("partition");
            }
            return Icons.image(row instanceof Condition ? "condition" : "parameter");
        }
    }
}
