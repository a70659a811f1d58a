/** The page Licences of the profile editor: seats of all partitions in one matrix. */
package org.rums.ui.internal.profile.licences;
