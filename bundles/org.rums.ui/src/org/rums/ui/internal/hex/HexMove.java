package org.rums.ui.internal.hex;

/** Moves of the caret by keys. */
enum HexMove {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    LINE_START,
    LINE_END,
    PAGE_UP,
    PAGE_DOWN,
    START,
    END;

    /**
     * Returns where a move leads; perhaps outside of the content.
     *
     * @param offset from where
     * @param perLine bytes in a line
     * @param page bytes in a page
     * @param size of the content
     */
    int from(int offset, int perLine, int page, int size) {
        return switch (this) {
            case LEFT -> offset - 1;
            case RIGHT -> offset + 1;
            case UP -> offset < perLine ? offset : offset - perLine;
            case DOWN -> offset + perLine >= size ? offset : offset + perLine;
            case LINE_START -> offset - offset % perLine;
            case LINE_END -> offset - offset % perLine + perLine - 1;
            case PAGE_UP -> offset < page ? offset % perLine : offset - page;
            case PAGE_DOWN -> Math.min(offset + page, size - 1);
            case START -> 0;
            case END -> size - 1;
        };
    }
}
