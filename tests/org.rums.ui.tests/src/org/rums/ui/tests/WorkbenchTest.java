package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.rums.ui.RumsWorkbench;

/** The workbench itself; runs on its user interface thread. */
public class WorkbenchTest {
    @Test
    void opensOneVisibleWindow() {
        assertNotNull(Display.getCurrent());
        assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
        assertTrue(window().getShell().isVisible());
        assertEquals("RUMS", window().getShell().getText());
    }

    @Test
    void startsInTheLicensingPerspective() {
        assertEquals(
                RumsWorkbench.LICENSING_PERSPECTIVE,
                window().getActivePage().getPerspective().getId());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
