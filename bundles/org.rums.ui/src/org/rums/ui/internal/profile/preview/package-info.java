/** Before and after: what a profile does to a box, in words, beside the box as it is. */
package org.rums.ui.internal.profile.preview;
