import { refuse } from './refusal.mjs';

export const ascii = (text) => Buffer.from(text, 'latin1');
export const hex = (bytes) => Buffer.from(bytes).toString('hex');

/** Bytes of a hexadecimal text; blanks only group. */
export function unhex(text) {
  const digits = text.replace(/\s/g, '');
  if (!/^([0-9a-fA-F]{2})*$/.test(digits)) {
    throw new TypeError(`no hexadecimal bytes: ${text}`);
  }
  return Buffer.from(digits, 'hex');
}

/** An unsigned number of so many bytes, most significant first. */
export function uint(value, size) {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 256 ** size) {
    throw new RangeError(`${value} is no u${8 * size}`);
  }
  const out = Buffer.alloc(size);
  out.writeUIntBE(value, 0, size);
  return out;
}

export const u8 = (value) => uint(value, 1);
export const u16 = (value) => uint(value, 2);
export const u24 = (value) => uint(value, 3);
export const u32 = (value) => uint(value, 4);

export const join = (...parts) => Buffer.concat(parts);

/** LEB128 of a number or bigint up to 2^64 - 1, in its shortest form. */
export function leb(value) {
  let rest = BigInt(value);
  if (rest < 0n || rest >= 1n << 64n) {
    throw new RangeError(`${value} does not fit`);
  }
  const out = [];
  do {
    const group = Number(rest & 0x7fn);
    rest >>= 7n;
    out.push(rest === 0n ? group : group | 0x80);
  } while (rest !== 0n);
  return Buffer.from(out);
}

/** Takes fields from the start of a byte string; nothing is read that is not there. */
export class ByteReader {
  constructor(bytes) {
    this.bytes = Buffer.from(bytes);
    this.at = 0;
  }

  get left() {
    return this.bytes.length - this.at;
  }

  take(count) {
    if (count > this.left) {
      refuse('TRUNCATED');
    }
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  uint(size) {
    return this.take(size).readUIntBE(0, size);
  }

  /** A number where it is exact, else a bigint. */
  leb() {
    let value = 0n;
    for (let count = 0; ; count++) {
      const byte = this.uint(1);
      if (count === 9 && byte > 1) {
        refuse('RANGE');
      }
      value |= BigInt(byte & 0x7f) << BigInt(7 * count);
      if (byte < 0x80) {
        if (byte === 0 && count > 0) {
          refuse('NOT_MINIMAL');
        }
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
      }
    }
  }
}

/** Collects numbers of given widths in bits, most significant bit first. */
export class BitWriter {
  bits = [];

  put(value, width) {
    if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${value} does not fit into ${width} bits`);
    }
    for (let i = width - 1; i >= 0; i--) {
      this.bits.push(Math.floor(value / 2 ** i) % 2);
    }
    return this;
  }

  putBytes(bytes) {
    for (const byte of bytes) {
      this.put(byte, 8);
    }
    return this;
  }

  /** The bits with zeros up to the end of the last byte. */
  toBytes() {
    const out = Buffer.alloc(Math.ceil(this.bits.length / 8));
    this.bits.forEach((bit, i) => { out[i >> 3] |= bit << (7 - (i & 7)); });
    return out;
  }
}

export class BitReader {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  take(width) {
    let value = 0;
    for (let i = 0; i < width; i++, this.at++) {
      value = value * 2 + ((this.bytes[this.at >> 3] >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }
}
