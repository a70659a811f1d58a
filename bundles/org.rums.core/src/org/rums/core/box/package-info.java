/**
 * What a program says to a box and hears from it, typed: the client of {@code docs/protocol/box.md}, section 5.
 */
package org.rums.core.box;
