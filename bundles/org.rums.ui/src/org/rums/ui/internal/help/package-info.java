/** The user guide inside the workbench: the pages of docs/user, shown by a view of our own; nothing listens on a port. */
package org.rums.ui.internal.help;
