/** The page Conditions of the profile editor: what must hold for a box before the update. */
package org.rums.ui.internal.profile.conditions;
