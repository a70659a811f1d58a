/** Tests of the preview. */
package org.rums.ui.internal.profile.preview;
