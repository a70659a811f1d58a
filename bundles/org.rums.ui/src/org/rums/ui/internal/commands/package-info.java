/** The commands: handlers that start a job and show its end. */
package org.rums.ui.internal.commands;
