package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.rums.ui.RumsWorkbench;

/** Drives the widgets of the running workbench and measures how long it keeps the user waiting. */
final class Ui {
    private static final long PATIENCE_MILLIS = 20_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int DIALOG_MILLIS = 200;
    private static final int UNANSWERED_MILLIS = 90_000;
    private static long longestStall;

    private Ui() {}

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Lets the workbench work until a condition holds. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "waited in vain for: " + what);
            dispatch();
        }
    }

    /** Handles all events that wait. */
    static void settle() {
        long end = System.currentTimeMillis() + 300;
        while (System.currentTimeMillis() < end) {
            dispatch();
        }
    }

    private static void dispatch() {
        long begin = System.nanoTime();
        boolean worked = Display.getCurrent().readAndDispatch();
        longestStall = Math.max(longestStall, System.nanoTime() - begin);
        if (!worked) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Forgets how long it took so far. */
    static void measureAnew() {
        longestStall = 0;
    }

    /** Returns how long the handling of one event took at most, in milliseconds. */
    static long longestStallMillis() {
        return longestStall / NANOS_PER_MILLI;
    }

    static void boxesIn(Path folder) {
        InstanceScope.INSTANCE
                .getNode(RumsWorkbench.BUNDLE)
                .put(RumsWorkbench.BOXES_FOLDER_PREFERENCE, folder.toString());
        run(RumsWorkbench.REFRESH_COMMAND);
    }

    /** Runs a command; a dialog that it opens and nobody answers is closed in the end, and a failure. */
    static void run(String command) {
        List<String> unexpected = new ArrayList<>();
        Runnable close = new Runnable() {
            @Override
            public void run() {
                dialog().ifPresent(dialog -> {
                    unexpected.add(dialog.getText());
                    dialog.close();
                });
                Display.getCurrent().timerExec(DIALOG_MILLIS, this);
            }
        };
        Display display = Display.getCurrent();
        display.timerExec(UNANSWERED_MILLIS, close);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            throw new IllegalStateException(command, e);
        } finally {
            display.timerExec(-1, close);
        }
        assertTrue(unexpected.isEmpty(), command + " opened a dialog that nobody answered: " + unexpected);
    }

    /** Returns whether a command can be run now. */
    static boolean enabled(String command) {
        return PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand(command)
                .isEnabled();
    }

    static Tree boxesTree() {
        return tree(RumsWorkbench.BOXES_VIEW);
    }

    /** Returns the tree of a view. */
    static Tree tree(String view) {
        return ((TreeViewer) window().getActivePage().findView(view).getSite().getSelectionProvider()).getTree();
    }

    /** Returns the texts of all rows of the boxes that are open, a line each. */
    static String rows() {
        return rows(boxesTree());
    }

    /** Returns the texts of all rows that are open, a line each. */
    static String rows(Tree tree) {
        StringBuilder rows = new StringBuilder();
        for (TreeItem item : tree.getItems()) {
            rows(item, rows);
        }
        return rows.toString();
    }

    private static void rows(TreeItem item, StringBuilder rows) {
        rows.append(item.getText()).append('\n');
        if (item.getExpanded()) {
            for (TreeItem child : item.getItems()) {
                rows(child, rows);
            }
        }
    }

    static <T extends Control> List<T> all(Control root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    /**
     * Puts the window in front as window managers do when a dialog has gone; where there is none, no control would get
     * the focus any more.
     */
    static void front() {
        Shell shell = window().getShell();
        shell.forceActive();
        until("the window in front", () -> Display.getCurrent().getActiveShell() == shell);
    }

    /** Gives a control of the window the focus, and waits until the window is in front and all who ask know. */
    static void focus(Control control) {
        front();
        control.forceFocus();
        until("the focus", control::isFocusControl);
        settle();
    }

    /** Runs a command that opens a modal dialog, and what is done in it; the dialog is closed after that. */
    static void inDialog(String command, Consumer<Shell> work) {
        inDialog(() -> run(command), work);
    }

    /** Does something that opens a modal dialog, and what is done in it; the dialog is closed after that. */
    static void inDialog(Runnable opening, Consumer<Shell> work) {
        List<Throwable> failures = new ArrayList<>();
        whenThere(() -> dialog(), dialog -> {
            try {
                work.accept(dialog);
            } catch (RuntimeException | AssertionError e) {
                failures.add(e);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        opening.run();
        front();
        if (!failures.isEmpty()) {
            throw new AssertionError("in the dialog", failures.get(0));
        }
    }

    private static void whenThere(Supplier<Optional<Shell>> search, Consumer<Shell> work) {
        Display.getCurrent().timerExec(DIALOG_MILLIS, () -> {
            Optional<Shell> found = search.get();
            if (found.isPresent()) {
                work.accept(found.get());
            } else {
                whenThere(search, work);
            }
        });
    }

    private static Optional<Shell> dialog() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible)
                .filter(shell -> shell != window().getShell())
                .filter(shell -> !all(shell, Button.class).isEmpty())
                .findFirst();
    }

    /** Types into the field after a label. */
    static void type(Control root, String label, String text) {
        boolean here = false;
        for (Control control : all(root, Control.class)) {
            if (here && control instanceof Text field) {
                field.setText(text);
                return;
            }
            here = here
                    || control instanceof Label name
                            && name.getText().replace("&", "").equals(label);
        }
        throw new AssertionError("no field " + label);
    }

    static void pressDefault(Shell dialog) {
        press(dialog, dialog.getDefaultButton().getText());
    }

    static void press(Shell dialog, String text) {
        Button button = all(dialog, Button.class).stream()
                .filter(candidate -> candidate.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow();
        assertTrue(button.isEnabled(), text + " is disabled");
        button.notifyListeners(SWT.Selection, new Event());
    }
}
