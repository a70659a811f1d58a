package org.rums.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rums.ui.RumsWorkbench;

/** The perspective of daily work: finding on the left and below, editing in the middle. */
public final class LicensingPerspective implements IPerspectiveFactory {
    private static final float LEFT = 0.28f;
    private static final float HALF = 0.5f;
    private static final float ABOVE = 0.67f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, layout.getEditorArea());
        left.addView(RumsWorkbench.PROJECTS_VIEW);
        IFolderLayout leftBelow = layout.createFolder("leftBelow", IPageLayout.BOTTOM, HALF, "left");
        leftBelow.addView(RumsWorkbench.BOXES_VIEW);
        leftBelow.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE, layout.getEditorArea());
        below.addView(RumsWorkbench.PROBLEMS_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(RumsWorkbench.BOX_LOG_VIEW);
        layout.addPerspectiveShortcut(RumsWorkbench.BENCH_PERSPECTIVE);
        layout.addShowViewShortcut(RumsWorkbench.BOXES_VIEW);
    }
}
