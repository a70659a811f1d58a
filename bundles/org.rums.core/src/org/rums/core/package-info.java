/** The codes, files and framing of remote update, without any user interface (docs/protocol.md). */
package org.rums.core;
