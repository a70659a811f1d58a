/**
 * Deterministic CBOR (RFC 8949, section 4.2.1), the small part of it that this project writes: integers, byte
 * strings, texts, arrays, maps with ascending unsigned keys, booleans and null. Everything else is refused. See
 * {@code docs/protocol/cbor.md}.
 */
package org.rums.core.cbor;
