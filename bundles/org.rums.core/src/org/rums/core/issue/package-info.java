/** Issuing: the journal of a key ring (docs/protocol.md, section 7, and docs/journal.md). */
package org.rums.core.issue;
