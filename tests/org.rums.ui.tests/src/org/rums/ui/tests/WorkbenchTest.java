package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.rums.ui.RumsWorkbench;

/** The workbench itself; runs on its user interface thread. */
public class WorkbenchTest {
    @Test
    void opensOneVisibleWindow() {
        assertNotNull(Display.getCurrent());
        assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
        assertTrue(Ui.window().getShell().isVisible());
        assertTrue(Ui.window().getShell().getText().endsWith("RUMS"), "also behind the title of an open editor");
        assertTrue(Ui.window().getShell().getImages().length > 1, "window images of several sizes");
    }

    @Test
    void startsInTheLicensingPerspectiveWithProjectsAndBoxes() {
        IWorkbenchPage page = Ui.window().getActivePage();
        assertEquals(RumsWorkbench.LICENSING_PERSPECTIVE, page.getPerspective().getId());
        assertNotNull(page.findView(RumsWorkbench.PROJECTS_VIEW));
        assertNotNull(page.findView(RumsWorkbench.BOXES_VIEW));
        assertNotNull(page.findView(RumsWorkbench.PROBLEMS_VIEW));
        assertNotNull(page.findViewReference(IPageLayout.ID_OUTLINE));
        assertNotNull(page.findViewReference(IPageLayout.ID_PROP_SHEET));
        assertNotNull(page.findViewReference(RumsWorkbench.BOX_LOG_VIEW));
    }

    @Test
    void everyMenuHasEntries() {
        Menu bar = Ui.window().getShell().getMenuBar();
        List<String> titles = Arrays.stream(bar.getItems())
                .map(item -> item.getText().replace("&", ""))
                .toList();
        assertEquals(List.of("File", "Edit", "Profile", "Box", "Window", "Help"), titles);
        for (MenuItem item : bar.getItems()) {
            Menu menu = item.getMenu();
            menu.notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
            assertTrue(menu.getItemCount() > 0, item.getText() + " is empty");
            menu.notifyListeners(org.eclipse.swt.SWT.Hide, new org.eclipse.swt.widgets.Event());
        }
    }

    @Test
    void bothPerspectivesShowTheBoxes() throws Exception {
        Ui.window().getActivePage().closeAllEditors(false);
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(RumsWorkbench.BENCH_PERSPECTIVE, Ui.window());
        assertNotNull(page.findView(RumsWorkbench.BOXES_VIEW));
        assertNotNull(page.findViewReference(RumsWorkbench.BOX_LOG_VIEW));
        PlatformUI.getWorkbench().showPerspective(RumsWorkbench.LICENSING_PERSPECTIVE, Ui.window());
        assertFalse(page.getEditorReferences().length > 0);
    }
}
