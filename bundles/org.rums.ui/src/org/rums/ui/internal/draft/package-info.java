/** Edits of profiles that were not saved: kept as drafts in the vault, and shown where their files are. */
package org.rums.ui.internal.draft;
