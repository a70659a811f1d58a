package org.rums.ui.internal.profile;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IServiceLocator;
import org.rums.ui.internal.profile.edit.ProfileStack;

/** The platform's Undo and Redo for the stack of an editor; their menu entries say what they would take back. */
final class UndoCommands {
    private UndoCommands() {}

    static void activate(IServiceLocator services, ProfileStack stack) {
        IHandlerService handlers = services.getService(IHandlerService.class);
        handlers.activateHandler(
                IWorkbenchCommandConstants.EDIT_UNDO,
                new Step(ProfileMessages.Undo, stack::undo, () -> Optional.ofNullable(stack.getUndoCommand())));
        handlers.activateHandler(
                IWorkbenchCommandConstants.EDIT_REDO,
                new Step(ProfileMessages.Redo, stack::redo, () -> Optional.ofNullable(stack.getRedoCommand())));
        ICommandService commands = services.getService(ICommandService.class);
        stack.addCommandStackListener(event -> {
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        });
    }

    private static final class Step extends AbstractHandler implements IElementUpdater {
        private final String text;
        private final Runnable step;
        private final Supplier<Optional<Command>> command;

        Step(String text, Runnable step, Supplier<Optional<Command>> command) {
            this.text = text;
            this.step = step;
            this.command = command;
        }

        @Override
        public void setEnabled(Object context) {
            setBaseEnabled(command.get().isPresent());
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (command.get().isPresent()) {
                step.run();
            }
            return null;
        }

        @Override
        public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
            element.setText(command.get()
                    .map(Command::getLabel)
                    .map(label -> ProfileMessages.format(text, label))
                    .orElse(ProfileMessages.format(text, "").strip()));
        }
    }
}
