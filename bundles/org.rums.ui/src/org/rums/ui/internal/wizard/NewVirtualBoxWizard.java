package org.rums.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.rums.core.result.RefusedException;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.view.BoxesView;

/** Makes a virtual box, formatted with the evaluation keys. One page; it can be finished at once. */
public final class NewVirtualBoxWizard extends Wizard implements CreatingWizard {
    private final NewVirtualBoxPage page = new NewVirtualBoxPage();

    /** Called by the extension registry and by the command. */
    public NewVirtualBoxWizard() {
        setWindowTitle(Messages.Wizard_Title);
        setDefaultPageImageDescriptor(Icons.descriptor("wizard-box"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // needs neither
    }

    @Override
    public String createLabel() {
        return Messages.Wizard_Create;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewVirtualBoxPage.Wish wish = page.wish();
        String[] place = new String[1];
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.Wizard_Working, -1);
                try {
                    place[0] = BoxService.get().catalog().create(wish.model(), wish.label());
                } catch (RefusedException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            return refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        made(place[0]);
        return true;
    }

    private boolean refused(InvocationTargetException e) {
        if (e.getCause() instanceof RefusedException refusal) {
            page.setErrorMessage(Refusals.text(Messages.Wizard_Failed, refusal));
            return false;
        }
        throw new IllegalStateException(e.getCause());
    }

    private static void made(String place) {
        BoxService.get().look();
        IViewPart view = PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .findView(RumsWorkbench.BOXES_VIEW);
        if (view instanceof BoxesView boxes) {
            boxes.revealSoon(place);
        }
        StatusLine.show(Icons.image("box-new"), Messages.bind(Messages.Wizard_Done, place));
    }

    @Override
    public IDialogSettings getDialogSettings() {
        return null;
    }
}
