/** Tests of the hex editor's plain classes. */
package org.rums.ui.internal.hex;
