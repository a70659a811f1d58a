package org.rums.ui.internal.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.ShownKey;
import org.rums.ui.internal.commands.ClipboardText;
import org.rums.ui.internal.commands.StatusLine;

/** The Transaction Key of a box: asked for by a button, then shown large with its match tag and copied. */
final class KeySection {
    private static final double TAG_SIZE = 2.2;
    private static final double KEY_SIZE = 1.25;
    private static final int WIDTH = 200;

    private final Composite client;
    private final StackLayout stack = new StackLayout();
    private final Composite asked;
    private final Button ask;
    private final Label note;
    private final Text tag;
    private final Text text;
    private ShownKey key = new ShownKey("", "", "", false);

    KeySection(Composite column, FormToolkit toolkit, Runnable onAsk) {
        client = Sections.section(column, toolkit, Messages.Editor_Key, false);
        client.setLayout(stack);
        Composite empty = page(toolkit);
        note(toolkit, empty, Messages.Editor_KeyHint);
        ask = button(toolkit, empty, Messages.Editor_GetKey, onAsk);
        ask.setImage(Icons.image("key-get"));
        asked = page(toolkit);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), client);
        tag = value(toolkit, font(fonts, TAG_SIZE));
        tag.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        text = value(toolkit, font(fonts, KEY_SIZE));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        note = note(toolkit, asked, "");
        Button copy = button(toolkit, asked, Messages.Key_Copy, this::copy);
        copy.setImage(Icons.image("copy"));
        stack.topControl = empty;
    }

    private Composite page(FormToolkit toolkit) {
        Composite page = toolkit.createComposite(client);
        GridLayout layout = new GridLayout();
        layout.horizontalSpacing = 16;
        page.setLayout(layout);
        return page;
    }

    private static Label note(FormToolkit toolkit, Composite page, String words) {
        Label label = toolkit.createLabel(page, words, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private static Button button(FormToolkit toolkit, Composite page, String words, Runnable what) {
        Button button = toolkit.createButton(page, words, SWT.PUSH);
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    private Text value(FormToolkit toolkit, Font font) {
        Text value = new Text(asked, SWT.READ_ONLY | SWT.MULTI);
        toolkit.adapt(value, true, false);
        value.setFont(font);
        return value;
    }

    void setEnabled(boolean enabled) {
        ask.setEnabled(enabled);
    }

    void show(ShownKey shown) {
        key = shown;
        tag.setText(shown.tag());
        text.setText(shown.lines());
        note.setText(shown.shownBefore() ? Messages.Key_Again : Messages.Key_New);
        stack.topControl = asked;
        note.requestLayout();
        text.requestLayout();
        copy();
    }

    private void copy() {
        ClipboardText.copy(key.text());
        StatusLine.show(Icons.image("key-get"), Messages.bind(Messages.Key_Copied, key.boxName(), key.tag()));
    }

    private static Font font(LocalResourceManager fonts, double scale) {
        FontDescriptor mono = JFaceResources.getTextFontDescriptor();
        int height = mono.getFontData()[0].getHeight();
        return fonts.create(mono.setHeight((int) Math.round(height * scale)).setStyle(SWT.BOLD));
    }
}
