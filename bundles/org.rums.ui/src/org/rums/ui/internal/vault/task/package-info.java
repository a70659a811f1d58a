/** What is done with the vault in a dialog: files in and out, colleagues, key rings, another passphrase. */
package org.rums.ui.internal.vault.task;
