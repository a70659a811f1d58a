package org.rums.core.result;

import java.util.List;
import java.util.Objects;

/**
 * A call was refused for one documented reason; nothing was changed by it.
 *
 * <p>Source: docs/protocol.md, section 9.
 */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ResultCode code;
    private final String detail;
    private final int item;
    private final long number;
    private final List<Integer> groups;

    /**
     * A refusal.
     *
     * @param code the reason
     * @param detail what exactly, in English, without a secret; may be empty
     */
    public RefusedException(ResultCode code, String detail) {
        this(code, detail, 0);
    }

    /**
     * A refusal that one item of an update caused.
     *
     * @param code the reason
     * @param detail what exactly, in English, without a secret; may be empty
     * @param item place of the item, from 1; 0 where none is to blame
     */
    public RefusedException(ResultCode code, String detail, int item) {
        this(code, detail, item, 0);
    }

    /**
     * A refusal with a number.
     *
     * @param code the reason
     * @param detail what exactly, in English, without a secret; may be empty
     * @param item place of the item, from 1; 0 where none is to blame
     * @param number seconds to wait (LOCKED, TRY_LATER), bytes missing (NO_SPACE), else 0
     */
    public RefusedException(ResultCode code, String detail, int item, long number) {
        this(code, detail, item, number, List.of());
    }

    private RefusedException(ResultCode code, String detail, int item, long number, List<Integer> groups) {
        super(detail.isEmpty() ? code.text() : code.text() + " " + detail);
        this.code = Objects.requireNonNull(code);
        this.detail = Objects.requireNonNull(detail);
        this.item = item;
        this.number = number;
        this.groups = List.copyOf(groups);
    }

    /**
     * The refusal of a code that cannot be read.
     *
     * @param detail what exactly, in English; may be empty
     * @param groups groups of the typed code to look at first, from 1; empty where nothing is known
     * @return DAMAGED_TEXT
     */
    public static RefusedException damagedText(String detail, List<Integer> groups) {
        return new RefusedException(ResultCode.DAMAGED_TEXT, detail, 0, 0, groups);
    }

    /**
     * The reason.
     *
     * @return never {@link ResultCode#OK}
     */
    public ResultCode code() {
        return code;
    }

    /**
     * What exactly was refused.
     *
     * @return English text without a secret, perhaps empty
     */
    public String detail() {
        return detail;
    }

    /**
     * The item of an update that was refused.
     *
     * @return its place from 1, or 0
     */
    public int item() {
        return item;
    }

    /**
     * How much.
     *
     * @return seconds to wait or bytes missing, as the reason says, else 0
     */
    public long number() {
        return number;
    }

    /**
     * The groups of a damaged code to look at first.
     *
     * @return group numbers as typed, from 1, ascending; empty where nothing is known
     */
    public List<Integer> groups() {
        return groups;
    }

    /**
     * Names what led to it.
     *
     * @param cause for those who look for a fault in the program
     * @return this
     */
    public RefusedException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /**
     * The same refusal, blamed on an item.
     *
     * @param place place of the item, from 1
     * @return a new exception with this one as its cause
     */
    public RefusedException atItem(int place) {
        return new RefusedException(code, detail, place, number, groups).because(this);
    }
}
