/** Tests of the edits of a profile. */
package org.rums.ui.internal.profile.edit;
