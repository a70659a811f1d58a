package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The user guide in the workbench. */
public class HelpTest {
    private static final String GUIDE = "org.rums.ui.help";

    private static IWorkbenchPage page() {
        return Ui.window().getActivePage();
    }

    @AfterEach
    void close() {
        IViewPart view = page().findView(GUIDE);
        if (view != null) {
            page().hideView(view);
        }
    }

    private static boolean headed(String heading) {
        IViewPart view = page().findView(GUIDE);
        Composite whole = view.getSite().getShell();
        return Ui.all(whole, Label.class).stream()
                .anyMatch(label -> label.getText().equals(heading));
    }

    @Test
    void f1OpensTheSectionOfTheActivePartWithoutAPort() throws Exception {
        page().showView("org.rums.ui.boxes");
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Binding bound = bindings.getPerfectMatch(KeySequence.getInstance("F1"));
        assertEquals(
                IWorkbenchCommandConstants.HELP_DYNAMIC_HELP,
                bound.getParameterizedCommand().getId());
        Ui.run(bound.getParameterizedCommand().getId());
        Ui.settle();
        assertTrue(headed("The workbench") && headed("Boxes"));
    }

    @Test
    void theContentsLeadToEveryPage() {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp();
        Ui.settle();
        assertTrue(headed("User guide"));
        for (String name : new String[] {"workbench", "profile-editor", "command-line", "production-ring"}) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(name + ".md");
            Ui.settle();
            assertFalse(headed("This page is not in the guide."), name);
        }
    }
}
