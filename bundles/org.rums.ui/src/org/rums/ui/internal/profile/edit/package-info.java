/**
 * Edits of a profile, each of them one command that can be undone, and the observable values that forms are bound to.
 * No widgets.
 */
package org.rums.ui.internal.profile.edit;
