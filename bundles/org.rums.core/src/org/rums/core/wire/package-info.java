/**
 * Bytes in network order: a bounds-checked reader, a growing writer and minimal LEB128 numbers.
 * Everything that reads bytes from outside stands on these classes. See {@code docs/protocol/cbor.md}, "Primitives".
 */
package org.rums.core.wire;
