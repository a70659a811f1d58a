/** The shell of the workbench: application, window, perspectives. */
package org.rums.ui.internal;
