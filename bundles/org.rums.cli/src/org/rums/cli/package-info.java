/** The {@code rums} command line, one class for each command. */
package org.rums.cli;
