package org.rums.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rums.ui.RumsWorkbench;

/** The perspective for work with boxes: the boxes large on the left, what they say below. */
public final class BenchPerspective implements IPerspectiveFactory {
    private static final float LEFT = 0.38f;
    private static final float ABOVE = 0.6f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, layout.getEditorArea());
        left.addView(RumsWorkbench.BOXES_VIEW);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE, layout.getEditorArea());
        below.addView(RumsWorkbench.BOX_LOG_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addPerspectiveShortcut(RumsWorkbench.LICENSING_PERSPECTIVE);
        layout.addShowViewShortcut(RumsWorkbench.BOX_LOG_VIEW);
    }
}
