/** A profile in the views Outline and Properties. */
package org.rums.ui.internal.profile.outline;
