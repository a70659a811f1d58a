/** The page Data Objects of the profile editor: a tree of changes by partition, and the fields of the chosen ones. */
package org.rums.ui.internal.profile.objects;
