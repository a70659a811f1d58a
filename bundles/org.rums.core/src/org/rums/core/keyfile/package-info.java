/** Files that hold keys: key ring, rekey root, back-up shares, and rings for a colleague (docs/keys.md). */
package org.rums.core.keyfile;
