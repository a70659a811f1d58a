/** What the program says of itself. */
package org.rums.ui.internal.about;
