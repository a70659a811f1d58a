package org.rums.ui.internal.profile.memory;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.rums.model.MemoryChange;
import org.rums.model.edit.Excerpt;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.RowDrag;
import org.rums.ui.internal.profile.edit.ProfileEdits;

/**
 * Cut, copy, paste and drag and drop of memory objects, within a profile and between profiles. What comes goes into the
 * zone that is shown, at its offset where that is free.
 */
final class MemoryClipboard {
    private final TableViewer viewer;
    private final ProfileContext context;
    private final ZoneChooser chooser;

    MemoryClipboard(TableViewer viewer, ProfileContext context, ZoneChooser chooser) {
        this.viewer = viewer;
        this.context = context;
        this.chooser = chooser;
        RowDrag.on(viewer, this::selected, gone -> context.contents().remove(gone), new Target());
    }

    private List<MemoryChange> selected() {
        return viewer.getStructuredSelection().stream()
                .map(MemoryChange.class::cast)
                .toList();
    }

    void copy() {
        String words = selected().stream()
                .map(object ->
                        context.words().object(object) + '\t' + context.words().change(object))
                .collect(Collectors.joining("\n"));
        context.clipboard().put(Excerpt.of(selected()), words);
    }

    void cut() {
        copy();
        delete();
    }

    void delete() {
        context.contents().remove(selected());
    }

    boolean canPaste() {
        return chooser.partition().isPresent()
                && context.clipboard()
                        .get()
                        .filter(clip -> clip.objects().stream().anyMatch(ProfileEdits::isBlock))
                        .isPresent();
    }

    void paste() {
        context.clipboard().get().ifPresent(this::paste);
    }

    private void paste(Excerpt excerpt) {
        chooser.partition().ifPresent(partition -> {
            List<MemoryChange> pasted = context.contents().pasteMemory(excerpt, partition, chooser.zone());
            chooser.showAgain();
            viewer.setSelection(new StructuredSelection(pasted), true);
        });
    }

    void selectAll() {
        viewer.getTable().selectAll();
        viewer.setSelection(viewer.getSelection());
    }

    private final class Target extends ViewerDropAdapter {
        Target() {
            super(viewer);
            setFeedbackEnabled(false); // objects lie where their offset says
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            List<EObject> objects = RowDrag.dragged();
            boolean own = objects.stream().anyMatch(object -> EcoreUtil.isAncestor(context.profile(), object));
            return chooser.partition().isPresent()
                    && objects.stream().anyMatch(ProfileEdits::isBlock)
                    && objects.stream().allMatch(ProfileEdits::isBlock)
                    && (!own || operation == DND.DROP_COPY);
        }

        @Override
        public boolean performDrop(Object data) {
            paste(Excerpt.of(RowDrag.dragged()));
            return true;
        }
    }
}
