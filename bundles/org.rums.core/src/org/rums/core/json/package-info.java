/** JSON (RFC 8259): a writer, and a strict reader that knows the place of every value. */
package org.rums.core.json;
