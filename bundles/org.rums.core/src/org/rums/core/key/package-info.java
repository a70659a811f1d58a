/** Key ring, derivation and the primitives below the codes (docs/protocol.md, section 2). */
package org.rums.core.key;
