/** The page Memory Objects of the profile editor: a table of the objects of a zone, and its bytes. */
package org.rums.ui.internal.profile.memory;
