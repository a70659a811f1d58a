package org.rums.ui.internal.welcome;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** One step: its sign, what it is, perhaps what to type, and the button that does it. */
final class StepRow {
    private static final String DONE = "\u2714";
    private static final String NEXT = "\u25B6";
    private static final String LATER = "\u25CB";
    private static final int WIDTH = 240;
    private static final int INDENT = 28;

    private final StepWords words;
    private final Label sign;
    private final Label title;
    private final Composite typed;
    private final Text commands;
    private final Button button;

    StepRow(Composite parent, FormToolkit toolkit, StepWords words, int number, Runnable action) {
        this.words = words;
        sign = toolkit.createLabel(parent, LATER);
        sign.setLayoutData(
                GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).create());
        title = toolkit.createLabel(parent, number + ".  " + words.title());
        title.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        button = toolkit.createButton(parent, words.button(), SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        button.setLayoutData(GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.TOP)
                .span(1, 2)
                .create());
        toolkit.createLabel(parent, "");
        Label what = toolkit.createLabel(parent, words.what(), SWT.WRAP);
        what.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .create());
        typed = toolkit.createComposite(parent);
        typed.setLayout(new FillLayout());
        typed.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .span(3, 1)
                .indent(INDENT, 0)
                .exclude(true)
                .create());
        typed.setVisible(false);
        commands = new Text(typed, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        toolkit.adapt(commands, true, false);
        commands.setFont(JFaceResources.getTextFont());
        named(commands, words.title());
    }

    private static void named(Text text, String name) {
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** Shows how far the step is; what was the same before is left alone. */
    void show(boolean done, boolean next, boolean possible, List<String> lines) {
        String state = done ? WelcomeMessages.Done : next ? WelcomeMessages.Next : WelcomeMessages.Later;
        sign.setText(done ? DONE : next ? NEXT : LATER);
        sign.setToolTipText(state);
        title.setToolTipText(state);
        title.setFont(
                next
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                        : JFaceResources.getDialogFont());
        button.setEnabled(possible);
        button.setToolTipText(possible ? words.tip() : words.why());
        boolean toType = !lines.isEmpty() && !done;
        ((GridData) typed.getLayoutData()).exclude = !toType;
        typed.setVisible(toType);
        String text = String.join(Text.DELIMITER, lines);
        if (!text.equals(commands.getText())) {
            commands.setText(text);
        }
    }

    /** Puts the focus on the button, where it can be pressed. */
    boolean focus() {
        return button.isEnabled() && button.setFocus();
    }
}
