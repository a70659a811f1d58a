import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteReader, hex, leb, unhex } from '../bytes.mjs';
import { decode, encode } from '../cbor.mjs';
import { refusalOf, vectors } from '../vectors.mjs';

/** Diagnostic notation of an item. */
function diagnostic(value) {
  if (Buffer.isBuffer(value)) {
    return `h'${hex(value).toUpperCase()}'`;
  }
  if (Array.isArray(value)) {
    return `[${value.map(diagnostic).join(', ')}]`;
  }
  if (value instanceof Map) {
    return `{${[...value].map(([k, v]) => `${k}: ${diagnostic(v)}`).join(', ')}}`;
  }
  return typeof value === 'string' ? `"${value}"` : `${value}`;
}

test('items to accept', () => {
  for (const { name, hex: bytes, value } of vectors('cbor-accept').cases) {
    const item = decode(unhex(bytes));
    assert.equal(diagnostic(item), value, name);
    assert.deepEqual(encode(item), unhex(bytes), name);
  }
});

test('items to refuse', () => {
  for (const { name, hex: bytes, reason } of vectors('cbor-refuse').cases) {
    assert.equal(refusalOf(() => decode(unhex(bytes))), reason, name);
  }
});

test('LEB128', () => {
  const cases = { 0: '00', 127: '7f', 128: '8001', 300: 'ac02', '18446744073709551615': 'ffffffffffffffffff01' };
  for (const [number, bytes] of Object.entries(cases)) {
    assert.equal(hex(leb(BigInt(number))), bytes);
    assert.equal(BigInt(new ByteReader(unhex(bytes)).leb()), BigInt(number));
  }
  for (const [bytes, reason] of [['8000', 'NOT_MINIMAL'], ['80', 'TRUNCATED'], ['ffffffffffffffffff02', 'RANGE']]) {
    assert.equal(refusalOf(() => new ByteReader(unhex(bytes)).leb()), reason);
  }
});
