package org.rums.ui.internal.vault;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.rums.manager.vault.VaultSession;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.TrimWidth;
import org.rums.ui.internal.commands.Commands;

/** Whether the vault is open, at the bottom right of the window; a click locks or unlocks. Counts the last minute down. */
public final class VaultItem extends WorkbenchWindowControlContribution {
    private static final int SECOND = 1_000;
    private static final long MINUTE = 60;

    private ToolItem item;

    @Override
    protected Control createControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 0;
        layout.marginWidth = 4;
        frame.setLayout(layout);
        ToolBar bar = new ToolBar(frame, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.image("vault"));
        item.addListener(SWT.Selection, event -> Commands.run(RumsWorkbench.LOCK_VAULT_COMMAND));
        bar.setMenu(menu(bar));
        VaultService service = VaultService.get();
        service.follow(bar, this::show);
        show();
        tick(bar);
        return frame;
    }

    private static Menu menu(ToolBar bar) {
        Menu menu = new Menu(bar);
        entry(menu, VaultMessages.Item_LockOrUnlock, RumsWorkbench.LOCK_VAULT_COMMAND);
        entry(menu, VaultMessages.Item_Editor, RumsWorkbench.VAULT_EDITOR);
        return menu;
    }

    private static void entry(Menu menu, String text, String command) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> Commands.run(command));
    }

    private void tick(ToolBar bar) {
        bar.getDisplay().timerExec(SECOND, () -> {
            if (!bar.isDisposed()) {
                VaultService.get().session().ifPresent(session -> show());
                tick(bar);
            }
        });
    }

    private void show() {
        VaultService service = VaultService.get();
        Optional<VaultSession> session = service.session();
        Optional<Duration> left = session.flatMap(VaultSession::left);
        String text = switch (service.state()) {
            case NONE -> VaultMessages.Item_None;
            case LOCKED -> VaultMessages.Item_Locked;
            case OPEN ->
                left.map(Duration::toSeconds)
                        .filter(seconds -> seconds < MINUTE)
                        .map(seconds -> Messages.bind(VaultMessages.Item_Seconds, service.owner(), seconds))
                        .orElse(service.owner());
        };
        boolean soon = left.filter(time -> time.toSeconds() < MINUTE).isPresent();
        item.setForeground(soon ? Colours.of(Colours.WARNING) : null);
        if (!text.equals(item.getText())) {
            item.setImage(Icons.image(session.isPresent() ? "vault-open" : "vault"));
            widen(service.owner());
            item.setText(text);
        }
        item.setToolTipText(left.map(time -> Messages.bind(
                        VaultMessages.Item_LocksAt,
                        LocalTime.now().plus(time).format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))))
                .orElse(session.isPresent() ? VaultMessages.Item_Lock : VaultMessages.Item_Unlock));
    }

    /** Takes the width of the longest text, so that nothing beside it moves when the seconds are counted. */
    private void widen(String owner) {
        ToolBar bar = item.getParent();
        GridData data = (GridData) bar.getLayoutData();
        int before = data.widthHint;
        item.setText(Messages.bind(VaultMessages.Item_Seconds, owner, MINUTE));
        data.widthHint = Math.max(before, bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
        if (data.widthHint != before) {
            TrimWidth.fit(bar.getParent());
        }
    }

    @Override
    public boolean isDynamic() {
        return false;
    }
}
