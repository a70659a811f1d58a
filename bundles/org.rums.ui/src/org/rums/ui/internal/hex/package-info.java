/**
 * A hex editor that knows no model: {@link org.rums.ui.internal.hex.HexEditor} shows a
 * {@link org.rums.ui.internal.hex.HexContent} and hands every edit back to it. Caret, layout, search and pasted text
 * are plain classes without widgets.
 */
package org.rums.ui.internal.hex;
