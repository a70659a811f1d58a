/** The page Overview of the profile editor: what the profile is, what it does, and what it asks for. */
package org.rums.ui.internal.profile.overview;
