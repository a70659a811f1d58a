/** The preferences of the workbench. */
package org.rums.ui.internal.preferences;
