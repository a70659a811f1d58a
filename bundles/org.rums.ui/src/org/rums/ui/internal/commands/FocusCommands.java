package org.rums.ui.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

/**
 * Commands of the platform that a control answers while it has the focus, so that copy, delete and the like mean the
 * rows of a table in the table and the text of a field in the field.
 */
public final class FocusCommands {
    private final IHandlerService handlers;
    private final Control control;
    private final IServiceLocator services;
    private final List<IHandlerActivation> activations = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What a command does, and whether it can at the moment. */
    record Entry(Runnable what, BooleanSupplier possible) {}

    private FocusCommands(IServiceLocator services, Control control) {
        this.handlers = services.getService(IHandlerService.class);
        this.services = services;
        this.control = control;
        services.getService(IFocusService.class)
                .addFocusTracker(control, control.getClass().getName());
        control.addListener(SWT.Dispose, event -> handlers.deactivateHandlers(activations));
    }

    /** Begins the commands of a control. */
    public static FocusCommands of(IServiceLocator services, Control control) {
        return new FocusCommands(services, control);
    }

    /** Answers a command, always. */
    public FocusCommands on(String command, Runnable what) {
        return on(command, what, () -> true);
    }

    /** Answers a command where that is possible. */
    public FocusCommands on(String command, Runnable what, BooleanSupplier possible) {
        entries.put(command, new Entry(what, possible));
        activations.add(handlers.activateHandler(
                command,
                new AbstractHandler() {
                    @Override
                    public void setEnabled(Object context) {
                        setBaseEnabled(!control.isDisposed() && possible.getAsBoolean());
                    }

                    @Override
                    public Object execute(ExecutionEvent event) {
                        if (possible.getAsBoolean()) {
                            what.run();
                        }
                        return null;
                    }
                },
                new Focused(control)));
        return this;
    }

    /** Gives the control a context menu with the commands that it answers. */
    public void menu() {
        RowMenu.on(services, control, entries);
    }

    private static final class Focused extends Expression {
        private final Control control;

        Focused(Control control) {
            this.control = control;
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    }
}
