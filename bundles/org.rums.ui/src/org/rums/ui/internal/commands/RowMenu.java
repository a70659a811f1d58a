package org.rums.ui.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.rums.ui.internal.commands.FocusCommands.Entry;

/**
 * The context menu of a list of rows: the commands that the list answers, each with its key, always in the same order.
 * What cannot be done says why in its tooltip.
 */
final class RowMenu {
    private static final String ADD = "org.rums.ui.profile.add";
    private static final String PROPERTIES = IWorkbenchCommandConstants.FILE_PROPERTIES;
    private static final String SEPARATOR = "";
    private static final List<String> ORDER = List.of(
            IWorkbenchCommandConstants.FILE_RENAME,
            ADD,
            SEPARATOR,
            IWorkbenchCommandConstants.EDIT_CUT,
            IWorkbenchCommandConstants.EDIT_COPY,
            IWorkbenchCommandConstants.EDIT_PASTE,
            IWorkbenchCommandConstants.EDIT_DELETE,
            SEPARATOR,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL,
            IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
            SEPARATOR,
            PROPERTIES);

    private final IBindingService keys;
    private final Map<String, Entry> entries;
    private final Menu menu;

    private RowMenu(IServiceLocator services, Control control, Map<String, Entry> entries) {
        this.keys = services.getService(IBindingService.class);
        this.entries = entries;
        this.menu = new Menu(control);
    }

    static void on(IServiceLocator services, Control control, Map<String, Entry> answered) {
        Map<String, Entry> entries = new LinkedHashMap<>(answered);
        entries.put(PROPERTIES, new Entry(() -> Commands.run(PROPERTIES), () -> true));
        RowMenu rows = new RowMenu(services, control, entries);
        rows.menu.addListener(SWT.Show, event -> rows.fill());
        control.setMenu(rows.menu);
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        for (String command : ORDER) {
            if (command.equals(SEPARATOR)) {
                new MenuItem(menu, SWT.SEPARATOR);
            } else {
                Optional.ofNullable(entries.get(command)).ifPresent(entry -> item(command, entry));
            }
        }
    }

    private void item(String command, Entry entry) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        String key = Optional.ofNullable(keys.getBestActiveBindingFormattedFor(command))
                .map(text -> '\t' + text)
                .orElse("");
        item.setText(label(command) + key);
        boolean possible = entry.possible().getAsBoolean();
        item.setEnabled(possible);
        if (!possible) {
            item.setToolTipText(
                    command.equals(IWorkbenchCommandConstants.EDIT_PASTE)
                            ? RowMessages.NothingToPaste
                            : RowMessages.NothingSelected);
        }
        item.addListener(SWT.Selection, event -> entry.what().run());
    }

    private static String label(String command) {
        return switch (command) {
            case IWorkbenchCommandConstants.FILE_RENAME -> RowMessages.Edit;
            case ADD -> RowMessages.Add;
            case IWorkbenchCommandConstants.EDIT_CUT -> RowMessages.Cut;
            case IWorkbenchCommandConstants.EDIT_COPY -> RowMessages.Copy;
            case IWorkbenchCommandConstants.EDIT_PASTE -> RowMessages.Paste;
            case IWorkbenchCommandConstants.EDIT_DELETE -> RowMessages.Delete;
            case IWorkbenchCommandConstants.EDIT_SELECT_ALL -> RowMessages.SelectAll;
            case IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE -> RowMessages.Find;
            default -> RowMessages.Properties;
        };
    }
}
