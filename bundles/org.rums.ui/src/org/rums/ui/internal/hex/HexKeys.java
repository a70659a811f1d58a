package org.rums.ui.internal.hex;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Keys of a hex editor. Clipboard, find and the like come as commands of the platform where there is a workbench, and
 * as keys here where there is none.
 */
final class HexKeys {
    private final HexEditor editor;
    private final HexCanvas canvas;
    private final HexEditing editing;

    HexKeys(HexEditor editor, HexEditing editing) {
        this.editor = editor;
        this.canvas = editor.canvas();
        this.editing = editing;
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
    }

    /** Tab goes from digits to text and then on, Shift+Tab the same way back, so that keys lead in and out. */
    private void traverse(Event event) {
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        boolean previous = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        HexColumn leaves = next ? HexColumn.TEXT : HexColumn.HEX;
        boolean inside = editing.caret().column() != leaves && (event.stateMask & SWT.CTRL) == 0;
        if ((next || previous) && inside) {
            editing.column(leaves);
            event.doit = false;
        } else {
            event.doit = next || previous || event.detail == SWT.TRAVERSE_ESCAPE;
        }
    }

    private void key(Event event) {
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        Optional<HexMove> move = move(event.keyCode, command);
        if (move.isPresent()) {
            int perLine = canvas.shape().perLine();
            editing.move(move.get(), extend, perLine, canvas.pageLines() * perLine);
        } else if (command) {
            shortcut(event.keyCode);
        } else if (event.keyCode == SWT.DEL) {
            editing.clear();
        } else if (event.keyCode == SWT.BS) {
            editing.move(HexMove.LEFT, false, 1, 1);
        } else if (event.character >= ' ' && (event.stateMask & SWT.ALT) == 0) {
            editing.type(event.character);
        }
    }

    private static Optional<HexMove> move(int key, boolean command) {
        return Optional.ofNullable(
                switch (key) {
                    case SWT.ARROW_LEFT -> HexMove.LEFT;
                    case SWT.ARROW_RIGHT -> HexMove.RIGHT;
                    case SWT.ARROW_UP -> HexMove.UP;
                    case SWT.ARROW_DOWN -> HexMove.DOWN;
                    case SWT.HOME -> command ? HexMove.START : HexMove.LINE_START;
                    case SWT.END -> command ? HexMove.END : HexMove.LINE_END;
                    case SWT.PAGE_UP -> HexMove.PAGE_UP;
                    case SWT.PAGE_DOWN -> HexMove.PAGE_DOWN;
                    default -> null;
                });
    }

    private void shortcut(int key) {
        switch (key) {
            case 'c', SWT.INSERT -> canvas.copy();
            case 'x' -> canvas.cut();
            case 'v' -> canvas.paste();
            case 'a' -> canvas.selectAll();
            case 'f' -> editor.find();
            case 'g' -> editor.goTo();
            default -> {
                // belongs to somebody else
            }
        }
    }
}
