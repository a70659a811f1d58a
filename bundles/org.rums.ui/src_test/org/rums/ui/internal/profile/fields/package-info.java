/** Tests of what is typed into fields. */
package org.rums.ui.internal.profile.fields;
