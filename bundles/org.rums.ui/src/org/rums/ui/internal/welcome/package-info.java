/** The page Welcome: the way from nothing to an Activation Code, step by step, ticked by what is there. */
package org.rums.ui.internal.welcome;
