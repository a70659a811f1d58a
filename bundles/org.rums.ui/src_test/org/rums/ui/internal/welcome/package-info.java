/** Tests of the first steps. */
package org.rums.ui.internal.welcome;
