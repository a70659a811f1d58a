/** The one thread that talks to hid4java, and what it needs. See {@code docs/hid.md}, "One thread". */
package org.rums.hid.internal;
