/** The editor of one box. */
package org.rums.ui.internal.editor;
