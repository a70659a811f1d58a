/** Projects, folders and profiles as files: their views, what can be done with them, and the problems found in them. */
package org.rums.ui.internal.workspace;
