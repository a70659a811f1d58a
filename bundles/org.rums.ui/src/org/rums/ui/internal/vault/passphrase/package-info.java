/** Fields for a new passphrase, and how hard it is to guess. */
package org.rums.ui.internal.vault.passphrase;
