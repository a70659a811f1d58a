/**
 * The editor of update profiles: its frame, what its pages share, and how profiles are read and written. A page extends
 * {@link org.rums.ui.internal.profile.ProfilePage} and is listed in {@link org.rums.ui.internal.profile.ProfilePages}.
 */
package org.rums.ui.internal.profile;
