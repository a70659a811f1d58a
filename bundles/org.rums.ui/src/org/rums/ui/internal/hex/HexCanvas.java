package org.rums.ui.internal.hex;

import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Draws the visible lines of a content with a line of headings above and shows the caret. The platform's commands for
 * the clipboard find the public methods below by their names.
 */
public final class HexCanvas extends Canvas {
    private static final int LEADING = 4;
    private static final int SAMPLE = 64;
    private static final int CARET_WIDTH = 2;
    private static final int WISHED_LINES = 12;

    private final HexEditing editing;
    private final HexPainter painter = new HexPainter();
    private double charWidth = 1;
    private int lineHeight = 1;
    private HexLayout layout;
    private int top;
    private boolean unseen = true;

    HexCanvas(Composite parent, HexEditing editing) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.editing = editing;
        layout = new HexLayout(charWidth, lineHeight, SWT.DEFAULT, 0);
        setCaret(new Caret(this, SWT.NONE));
        takeFont();
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar()
                .addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        getHorizontalBar().addListener(SWT.Selection, event -> placed());
        followTheme();
        new HexMouse(this, editing);
        HexAccess.describe(this, editing);
        editing.follow(caret -> moved());
    }

    private void followTheme() {
        IPropertyChangeListener colours = event -> redraw();
        IPropertyChangeListener fonts = event -> {
            if (event.getProperty().equals(JFaceResources.TEXT_FONT)) {
                takeFont();
                arrange();
            }
        };
        JFaceResources.getColorRegistry().addListener(colours);
        JFaceResources.getFontRegistry().addListener(fonts);
        addListener(SWT.Dispose, event -> {
            JFaceResources.getColorRegistry().removeListener(colours);
            JFaceResources.getFontRegistry().removeListener(fonts);
        });
    }

    private void takeFont() {
        setFont(JFaceResources.getTextFont());
        GC gc = new GC(this);
        try {
            charWidth = (double) gc.textExtent("0".repeat(SAMPLE)).x / SAMPLE;
            lineHeight = gc.getFontMetrics().getHeight() + LEADING;
        } finally {
            gc.dispose();
        }
    }

    /** Lays the bytes out for the size of the canvas and of the content. */
    private void arrange() {
        int size = editing.content().size();
        layout = HexLayout.fitting(getClientArea().width, charWidth, lineHeight, size);
        top = Math.max(0, Math.min(top, layout.lines() - pageLines()));
        int page = Math.min(pageLines(), layout.lines());
        scroll(getVerticalBar(), top, layout.lines(), page);
        getVerticalBar().setPageIncrement(page);
        scroll(getHorizontalBar(), left(), layout.width(), Math.min(getClientArea().width, layout.width()));
        placed();
    }

    private static void scroll(ScrollBar bar, int selection, int maximum, int thumb) {
        bar.setValues(selection, 0, Math.max(1, maximum), Math.max(1, thumb), bar.getIncrement(), Math.max(1, thumb));
        bar.setVisible(thumb < maximum);
        bar.setEnabled(thumb < maximum);
    }

    private void resized() {
        arrange();
        if (unseen) {
            reveal();
        }
    }

    private void moved() {
        if (layout.size() != editing.content().size()) {
            arrange();
        }
        reveal();
        placed();
    }

    /** Brings the caret into sight; what has no height yet does it when it gets one. */
    private void reveal() {
        unseen = getClientArea().height < 2 * lineHeight;
        int line = layout.lineOf(editing.caret().offset());
        if (unseen) {
            top = 0;
        } else if (line < top) {
            scrollTo(line);
        } else if (line >= top + pageLines()) {
            scrollTo(line - pageLines() + 1);
        }
    }

    void scrollTo(int line) {
        top = Math.max(0, Math.min(line, layout.lines() - 1));
        getVerticalBar().setSelection(top);
        placed();
    }

    /** Puts the blinking caret to its byte, out of sight when that is. */
    private void placed() {
        HexCaret caret = editing.caret();
        int y = (layout.lineOf(caret.offset()) - top + 1) * lineHeight;
        int x = layout.x(caret.offset() % layout.perLine(), caret.column()) + (caret.low() ? half() : 0) - left();
        getCaret().setBounds(x, y < lineHeight ? -lineHeight : y, CARET_WIDTH, lineHeight);
        redraw();
    }

    private int half() {
        return (int) Math.round(charWidth);
    }

    private int left() {
        return getHorizontalBar().getSelection();
    }

    private void paint(Event event) {
        painter.paint(event.gc, new HexPainter.Scene(editing, layout, top, left(), getClientArea(), isFocusControl()));
    }

    HexLayout shape() {
        return layout;
    }

    /** Finds the byte at a point of the canvas. */
    Optional<HexLayout.Place> at(int x, int y) {
        return layout.at(x + left(), y - lineHeight + top * lineHeight);
    }

    int pageLines() {
        return Math.max(1, getClientArea().height / lineHeight - 1);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        HexLayout wide = HexLayout.fitting(
                Integer.MAX_VALUE, charWidth, lineHeight, editing.content().size());
        int bar = getVerticalBar().getSize().x;
        return new Point(
                width == SWT.DEFAULT ? wide.width() + bar : width,
                height == SWT.DEFAULT ? WISHED_LINES * lineHeight : height);
    }

    /** Copies the selected bytes as hexadecimal digits. */
    public void copy() {
        editing.copy().ifPresent(this::toClipboard);
    }

    /** Copies the selected bytes as text. */
    public void copyText() {
        editing.copyText().ifPresent(this::toClipboard);
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Copies the selected bytes and overwrites them with zeros. */
    public void cut() {
        Optional<String> text = editing.copy();
        text.ifPresent(this::toClipboard);
        if (text.isPresent()) {
            editing.clear();
        }
    }

    /** Overwrites from the caret on with the bytes or the text of the clipboard. */
    public void paste() {
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                editing.paste(text);
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** Selects all bytes. */
    public void selectAll() {
        editing.selectAll();
    }
}
