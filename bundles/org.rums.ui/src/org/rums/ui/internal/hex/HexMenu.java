package org.rums.ui.internal.hex;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a hex editor. */
final class HexMenu {
    private HexMenu() {}

    static void on(HexEditor editor) {
        HexCanvas canvas = editor.canvas();
        Menu menu = new Menu(canvas);
        item(menu, HexMessages.Copy, canvas::copy);
        item(menu, HexMessages.CopyText, canvas::copyText);
        item(menu, HexMessages.Paste, canvas::paste);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, HexMessages.Fill, editor::clear);
        item(menu, HexMessages.SelectAll, canvas::selectAll);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, HexMessages.FindMenu, editor::find);
        item(menu, HexMessages.GoToMenu, editor::goTo);
        canvas.setMenu(menu);
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> what.run());
    }
}
