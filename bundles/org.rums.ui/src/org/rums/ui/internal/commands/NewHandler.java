package org.rums.ui.internal.commands;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.rums.ui.internal.wizard.CreateDialog;
import org.rums.ui.internal.wizard.CreatingWizard;

/** Opens the wizard that its registration names, or the one that the command's own parameter names. */
public final class NewHandler extends AbstractHandler implements IExecutableExtension {
    private static final String PARAMETER = "newWizardId";
    private String wizard = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        if (data instanceof Map<?, ?> parameters) {
            wizard = String.valueOf(parameters.get("wizard"));
        }
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String id = Optional.ofNullable(event.getParameter(PARAMETER)).orElse(wizard);
        IWizardDescriptor descriptor =
                window.getWorkbench().getNewWizardRegistry().findWizard(id);
        try {
            IWorkbenchWizard made = descriptor.createWizard();
            made.init(
                    window.getWorkbench(),
                    HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                            ? selection
                            : StructuredSelection.EMPTY);
            if (!(made instanceof CreatingWizard creating)) {
                new CreateDialog(window.getShell(), made, descriptor.getLabel()).open();
            } else if (creating.canStart()) {
                new CreateDialog(window.getShell(), creating).open();
            }
        } catch (CoreException e) {
            throw new ExecutionException(id, e);
        }
        return null;
    }
}
