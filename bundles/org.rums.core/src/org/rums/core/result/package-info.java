/** Result codes and refusals, the same everywhere (docs/protocol.md, section 9). */
package org.rums.core.result;
