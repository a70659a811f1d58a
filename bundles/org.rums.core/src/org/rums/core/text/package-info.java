/**
 * The three codes as text: the short form for typing, with Reed–Solomon repair, and the armoured file form.
 *
 * <p>This package knows bytes and characters only; what the bytes mean, and whether their MAC is right, is for others.
 * Normative description: docs/protocol/text.md.
 */
package org.rums.core.text;
