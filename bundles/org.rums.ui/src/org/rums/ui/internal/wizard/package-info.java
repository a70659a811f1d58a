/** The wizard that makes virtual boxes. */
package org.rums.ui.internal.wizard;
