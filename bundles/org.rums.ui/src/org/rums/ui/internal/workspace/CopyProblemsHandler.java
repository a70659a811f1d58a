package org.rums.ui.internal.workspace;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.commands.ClipboardText;

/** Copies the selected problems, a line each. */
public final class CopyProblemsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<?> selected = HandlerUtil.getCurrentStructuredSelection(event).toList();
        String text = selected.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .map(problem -> String.join("\t", problem.message(), problem.place(), problem.title()))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!text.isEmpty()) {
            ClipboardText.copy(text);
        }
        return null;
    }
}
