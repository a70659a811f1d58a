/** The vault as windows: unlocking, making, who the person and the team are, key rings. */
package org.rums.ui.internal.vault;
