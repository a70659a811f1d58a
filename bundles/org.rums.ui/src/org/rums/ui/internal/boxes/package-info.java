/** The boxes that the workbench shows, read and kept off the user interface thread; no widgets but one bridge. */
package org.rums.ui.internal.boxes;
