/** The editor that shows what differs between two update profiles, and the ways to it. */
package org.rums.ui.internal.compare;
