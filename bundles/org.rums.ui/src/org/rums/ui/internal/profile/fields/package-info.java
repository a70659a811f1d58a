/** Fields of forms that are bound to values which several selected objects have in common. */
package org.rums.ui.internal.profile.fields;
