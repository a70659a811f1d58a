package org.rums.ui.internal.hex;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rums.ui.internal.Colours;

/** Draws the lines of a hex editor that are visible, in the colours of the theme in force. */
final class HexPainter {
    private static final int HATCH = 5;
    private static final int HALF_LEADING = 2;

    /**
     * What is drawn.
     *
     * @param editing content and caret
     * @param layout where the bytes stand
     * @param top first visible line
     * @param left pixels scrolled away at the left
     * @param area of the canvas
     * @param focus whether keys go there
     */
    record Scene(HexEditing editing, HexLayout layout, int top, int left, Rectangle area, boolean focus) {
        int first() {
            return top * layout.perLine();
        }

        int end() {
            int lines = area.height / layout.lineHeight() + 1;
            return Math.min(layout.size(), (top + lines) * layout.perLine());
        }

        int x(int offset, HexColumn column) {
            return layout.x(offset % layout.perLine(), column) - left;
        }

        int y(int offset) {
            return (layout.lineOf(offset) - top + 1) * layout.lineHeight();
        }

        /** Returns the last offset of a run that begins at an offset and ends before another, in the same line. */
        int lastInLine(int offset, int end) {
            return Math.min(end, (layout.lineOf(offset) + 1) * layout.perLine()) - 1;
        }

        /** Returns what the bytes of a run cover, half a character more at both sides among digits. */
        Rectangle run(int from, int last, HexColumn column) {
            int margin = column == HexColumn.HEX ? layout.halfChar() : 0;
            int x = x(from, column) - margin;
            int right = x(last, column) + layout.cellWidth(column) + margin;
            return new Rectangle(x, y(from), right - x, layout.lineHeight());
        }
    }

    void paint(GC gc, Scene scene) {
        gc.setBackground(Colours.of(Colours.BYTES_BACKGROUND));
        gc.fillRectangle(scene.area());
        HexRegions regions = HexRegions.within(scene.editing().content().regions(), scene.first(), scene.end());
        for (HexColumn column : HexColumn.values()) {
            regions.placed().forEach(placed -> tint(gc, scene, placed, column));
            overlaps(gc, scene, regions, column);
            selection(gc, scene, column);
        }
        for (int offset = scene.first(); offset < scene.end(); offset++) {
            bytes(gc, scene, regions, offset);
        }
        regions.placed().forEach(placed -> caption(gc, scene, placed));
        for (HexColumn column : HexColumn.values()) {
            regions.placed().forEach(placed -> frame(gc, scene, placed.region(), column));
        }
        headings(gc, scene);
    }

    private static void tint(GC gc, Scene scene, HexRegions.Placed placed, HexColumn column) {
        gc.setBackground(tintOf(placed));
        runs(scene, placed.region(), (from, last) -> gc.fillRectangle(scene.run(from, last, column)));
    }

    private static Color tintOf(HexRegions.Placed placed) {
        return Colours.of(placed.index() % 2 == 0 ? Colours.OBJECT_TINT : Colours.OBJECT_TINT_2);
    }

    private static void overlaps(GC gc, Scene scene, HexRegions regions, HexColumn column) {
        gc.setForeground(Colours.of(Colours.REFUSED));
        for (int offset = scene.first(); offset < scene.end(); offset++) {
            if (regions.overlaps(offset)) {
                hatch(gc, scene.run(offset, offset, column));
            }
        }
    }

    private static void hatch(GC gc, Rectangle cell) {
        gc.setClipping(cell);
        for (int x = cell.x - cell.height; x < cell.x + cell.width; x++) {
            if (Math.floorMod(x, HATCH) == 0) {
                gc.drawLine(x, cell.y + cell.height, x + cell.height, cell.y);
            }
        }
        gc.setClipping((Rectangle) null);
    }

    private static void selection(GC gc, Scene scene, HexColumn column) {
        HexCaret caret = scene.editing().caret();
        boolean filled = scene.focus() && column == caret.column();
        if (filled && caret.length() == 1) {
            return;
        }
        gc.setBackground(system(gc, SWT.COLOR_LIST_SELECTION));
        gc.setForeground(system(gc, SWT.COLOR_LIST_SELECTION));
        runs(scene, new HexRegion(caret.first(), caret.length(), "", ""), (from, last) -> {
            Rectangle run = scene.run(from, last, column);
            if (filled) {
                gc.fillRectangle(run);
            } else {
                gc.drawRectangle(run.x, run.y, run.width - 1, run.height - 1);
            }
        });
    }

    private static void bytes(GC gc, Scene scene, HexRegions regions, int offset) {
        int value = scene.editing().content().valueAt(offset);
        int y = scene.y(offset) + HALF_LEADING;
        if (offset % scene.layout().perLine() == 0) {
            gc.setForeground(Colours.of(Colours.MUTED));
            gc.drawText(HexWords.offset(offset), scene.layout().halfChar() - scene.left(), y, true);
        }
        for (HexColumn column : HexColumn.values()) {
            gc.setForeground(colour(gc, scene, offset, value, column));
            gc.drawText(text(value, column), scene.x(offset, column), y, true);
        }
    }

    private static Color colour(GC gc, Scene scene, int offset, int value, HexColumn column) {
        HexCaret caret = scene.editing().caret();
        boolean filled = scene.focus() && column == caret.column() && caret.length() > 1 && caret.selects(offset);
        if (filled) {
            return system(gc, SWT.COLOR_LIST_SELECTION_TEXT);
        }
        return value < 0 ? Colours.of(Colours.MUTED) : Colours.of(Colours.BYTES);
    }

    private static String text(int value, HexColumn column) {
        String both = switch (value) {
            case HexContent.UNTOUCHED -> "\u00B7\u00B7";
            case HexContent.OPEN -> "\u2592\u2592";
            default -> column == HexColumn.HEX ? HexText.digits(value) : "" + HexText.character(value);
        };
        return column == HexColumn.HEX ? both : both.substring(0, 1);
    }

    /** Writes the name of what is filled in later over the text of the object, as far as its first visible line goes. */
    private static void caption(GC gc, Scene scene, HexRegions.Placed placed) {
        HexRegion region = placed.region();
        int from = Math.max(region.start(), scene.first());
        if (region.caption().isEmpty() || from >= scene.end()) {
            return;
        }
        int room = scene.lastInLine(from, Math.min(region.end(), scene.layout().size())) - from + 1;
        String shown =
                region.caption().substring(0, Math.min(room, region.caption().length()));
        Rectangle run = scene.run(from, from + shown.length() - 1, HexColumn.TEXT);
        gc.setBackground(tintOf(placed));
        gc.setForeground(Colours.of(Colours.CHANGED));
        gc.fillRectangle(run);
        gc.drawText(shown, run.x, run.y + HALF_LEADING, true);
    }

    private static void frame(GC gc, Scene scene, HexRegion region, HexColumn column) {
        gc.setForeground(Colours.of(Colours.OBJECT_FRAME));
        int perLine = scene.layout().perLine();
        runs(scene, region, (from, last) -> {
            Rectangle run = scene.run(from, last, column);
            int right = run.x + run.width;
            int bottom = run.y + run.height;
            gc.drawLine(run.x, run.y, run.x, bottom);
            gc.drawLine(right, run.y, right, bottom);
            int openAbove = Math.min(last, region.start() + perLine - 1);
            if (openAbove >= from) {
                int end = openAbove < last ? scene.run(openAbove + 1, last, column).x : right;
                gc.drawLine(run.x, run.y, end, run.y);
            }
            int openBelow = Math.max(from, region.end() - perLine);
            if (openBelow <= last) {
                Rectangle closed = scene.run(from, Math.max(from, openBelow - 1), column);
                gc.drawLine(openBelow > from ? closed.x + closed.width : run.x, bottom, right, bottom);
            }
        });
    }

    /** What is done with the part of an object in one line. */
    private interface Run {
        void draw(int from, int last);
    }

    private static void runs(Scene scene, HexRegion region, Run what) {
        int end = Math.min(region.end(), scene.end());
        int from = Math.max(region.start(), scene.first());
        while (from < end) {
            int last = scene.lastInLine(from, end);
            what.draw(from, last);
            from = last + 1;
        }
    }

    private static void headings(GC gc, Scene scene) {
        HexLayout layout = scene.layout();
        gc.setBackground(Colours.of(Colours.BYTES_BACKGROUND));
        gc.setForeground(Colours.of(Colours.MUTED));
        gc.fillRectangle(0, 0, scene.area().width, layout.lineHeight());
        gc.drawText(HexMessages.Offset, layout.halfChar() - scene.left(), HALF_LEADING, true);
        for (int i = 0; i < layout.perLine(); i++) {
            gc.drawText(HexText.digits(i), scene.x(i, HexColumn.HEX), HALF_LEADING, true);
        }
        gc.drawText(HexMessages.Text, scene.x(0, HexColumn.TEXT), HALF_LEADING, true);
        gc.drawLine(0, layout.lineHeight() - 1, scene.area().width, layout.lineHeight() - 1);
    }

    private static Color system(GC gc, int id) {
        return gc.getDevice().getSystemColor(id);
    }
}
