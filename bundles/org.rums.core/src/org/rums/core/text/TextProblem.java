package org.rums.core.text;

/**
 * Why a text is not a code.
 *
 * <p>Source: docs/protocol/text.md, section 5.
 */
public enum TextProblem {
    /** Nothing to read: no symbol, or no armour. */
    EMPTY,
    /** A short form of a length that does not exist, or a text or payload above its limit. */
    LENGTH,
    /** More wrong characters than can be repaired; in a file form, wrong armour, base64 or checksum. */
    DAMAGED,
    /** The characters agree, but their first one names no kind, or none of this length. */
    KIND,
    /** The characters agree, but bits that must be zero are not. */
    PADDING,
    /** The body exists as a file only. */
    TOO_LONG_TO_TYPE
}
