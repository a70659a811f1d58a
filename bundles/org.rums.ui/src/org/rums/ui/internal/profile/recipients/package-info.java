/** The page Recipients of the profile editor: who can read the profile. */
package org.rums.ui.internal.profile.recipients;
