/** The views: boxes, box log, and what the Properties view shows of a box. */
package org.rums.ui.internal.view;
