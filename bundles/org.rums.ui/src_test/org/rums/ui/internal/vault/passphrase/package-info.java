/** Tests of the strength of passphrases. */
package org.rums.ui.internal.vault.passphrase;
