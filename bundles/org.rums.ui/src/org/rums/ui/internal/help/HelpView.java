package org.rums.ui.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;
import org.rums.ui.internal.Icons;

/** Shows the user guide, with the way back. */
public final class HelpView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.rums.ui.help";

    private final Deque<HelpAddress> before = new ArrayDeque<>();
    private final HelpPages pages = new HelpPages(Locale.getDefault());
    private HelpAddress shown = HelpPages.HOME;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Map<String, Control> sections = Map.of();
    private Action back;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        back = action(HelpMessages.Back, "back", this::goBack);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(back);
        bar.add(action(HelpMessages.Home, "home", () -> show(HelpPages.HOME)));
        render();
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    /** Shows a place; the one before can be gone back to. */
    void show(HelpAddress address) {
        if (!address.equals(shown)) {
            before.push(shown);
        }
        go(address);
    }

    private void goBack() {
        if (!before.isEmpty()) {
            go(before.pop());
        }
    }

    private void go(HelpAddress address) {
        boolean samePage = address.page().equals(shown.page());
        shown = address;
        back.setEnabled(!before.isEmpty());
        if (samePage) {
            reveal();
        } else {
            render();
        }
    }

    private void render() {
        back.setEnabled(!before.isEmpty());
        for (Control control : form.getBody().getChildren()) {
            control.dispose();
        }
        String text = pages.text(shown).orElse("# " + HelpMessages.Missing);
        sections = new HelpRenderer(toolkit, pages, href -> show(HelpAddress.of(href, shown)))
                .render(text, form.getBody());
        form.reflow(true);
        form.getDisplay().asyncExec(this::reveal); // places are known after the layout
    }

    private void reveal() {
        if (form.isDisposed()) {
            return;
        }
        Control section = sections.get(shown.section());
        form.setOrigin(0, section == null ? 0 : section.getLocation().y);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        toolkit.dispose();
        super.dispose();
    }
}
