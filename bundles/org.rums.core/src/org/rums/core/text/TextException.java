package org.rums.core.text;

import java.util.List;
import java.util.Objects;

/**
 * A text is no code, or a body has no such text; says why and, as far as can be told, where.
 *
 * <p>Source: docs/protocol/text.md, section 5.
 */
public final class TextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final TextProblem problem;
    private final List<Integer> groups;
    private final List<Integer> blocks;

    TextException(TextProblem problem, String detail) {
        this(problem, detail, List.of(), List.of());
    }

    TextException(TextProblem problem, String detail, List<Integer> groups, List<Integer> blocks) {
        super(detail);
        this.problem = Objects.requireNonNull(problem);
        this.groups = List.copyOf(groups);
        this.blocks = List.copyOf(blocks);
    }

    /**
     * The reason.
     *
     * @return one of the documented problems
     */
    public TextProblem problem() {
        return problem;
    }

    /**
     * The groups to look at first: those with unreadable characters, with too many or too few, or with characters that
     * were found wrong in another block.
     *
     * @return group numbers as typed, from 1, ascending; empty where nothing is known
     */
    public List<Integer> groups() {
        return groups;
    }

    /**
     * The blocks that are beyond repair. Block j, counted from 0, holds the characters at places j, j + b, j + 2b and
     * so on, where b is the number of blocks.
     *
     * @return block numbers from 0, ascending
     */
    public List<Integer> blocks() {
        return blocks;
    }
}
