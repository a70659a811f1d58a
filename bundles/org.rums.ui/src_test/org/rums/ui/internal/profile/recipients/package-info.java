/** Tests of the recipients of a profile. */
package org.rums.ui.internal.profile.recipients;
