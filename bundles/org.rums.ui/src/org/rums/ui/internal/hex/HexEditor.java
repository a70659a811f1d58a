package org.rums.ui.internal.hex;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows and edits bytes: offsets, hexadecimal digits and text in three columns, a line with the place of the caret and
 * fields to go to an offset and to find below them. It keeps nothing: each edit goes to its {@link HexContent}, each
 * drawing asks that for the visible bytes, so undo is the owner's.
 */
public final class HexEditor extends Composite {
    private final HexEditing editing;
    private final HexCanvas canvas;
    private final HexStatus status;

    /** Makes an editor of a content. */
    public HexEditor(Composite parent, HexContent content) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        editing = new HexEditing(content);
        canvas = new HexCanvas(this, editing);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        status = new HexStatus(this, canvas, editing);
        new HexKeys(this, editing);
        HexMenu.on(this);
    }

    /** Shows another content. */
    public void setContent(HexContent content) {
        editing.setContent(content);
    }

    /** Shows the content anew after it was changed. */
    public void refresh() {
        editing.refresh();
    }

    /** Returns the control that takes keys. */
    public HexCanvas canvas() {
        return canvas;
    }

    /** Returns the caret. */
    public HexCaret caret() {
        return editing.caret();
    }

    /** Selects bytes and brings them into sight. */
    public void select(int start, int length) {
        editing.select(start, length);
    }

    /** Calls somebody after each move of the caret and each edit. */
    public void follow(Consumer<HexCaret> follower) {
        editing.follow(follower);
    }

    /** Overwrites the selected bytes with zeros. */
    public void clear() {
        editing.clear();
    }

    /** Opens the field that finds bytes or text. */
    public void find() {
        status.find();
    }

    /** Goes to the field for an offset. */
    public void goTo() {
        status.goTo();
    }

    /** Says the place of the caret in words, as a screen reader is told. */
    public String spoken() {
        return HexWords.spoken(editing.content(), editing.caret());
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }
}
