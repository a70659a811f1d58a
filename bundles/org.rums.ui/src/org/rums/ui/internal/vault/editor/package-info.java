/** The editor of the vault: identity, team and key rings. */
package org.rums.ui.internal.vault.editor;
