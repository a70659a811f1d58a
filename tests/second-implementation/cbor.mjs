// The CBOR subset: cbor.md. Maps are Map, byte strings Buffer; integers are numbers where exact, else bigint.
import { refuse } from './refusal.mjs';

const MAX_DEPTH = 6;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function encode(value) {
  return Buffer.concat([...parts(value)]);
}

function* parts(value) {
  if (typeof value === 'number' || typeof value === 'bigint') {
    yield value < 0 ? head(1, -1n - BigInt(value)) : head(0, BigInt(value));
  } else if (typeof value === 'string') {
    const bytes = Buffer.from(value, 'utf8');
    yield head(3, BigInt(bytes.length));
    yield bytes;
  } else if (value instanceof Uint8Array) {
    yield head(2, BigInt(value.length));
    yield Buffer.from(value);
  } else if (Array.isArray(value)) {
    yield head(4, BigInt(value.length));
    for (const element of value) {
      yield* parts(element);
    }
  } else if (value instanceof Map) {
    yield head(5, BigInt(value.size));
    for (const key of [...value.keys()].sort((a, b) => a - b)) {
      yield* parts(key);
      yield* parts(value.get(key));
    }
  } else {
    const simple = [false, true, null].indexOf(value);
    if (simple < 0) {
      throw new TypeError(`cannot encode ${value}`);
    }
    yield Buffer.from([0xf4 + simple]);
  }
}

function head(major, number) {
  if (number < 24n) {
    return Buffer.from([major << 5 | Number(number)]);
  }
  const width = [1, 2, 4, 8].find((w) => number < 1n << BigInt(8 * w));
  const out = Buffer.alloc(1 + width);
  out[0] = major << 5 | 24 + Math.log2(width);
  for (let i = 0; i < width; i++) {
    out[width - i] = Number(number >> BigInt(8 * i) & 255n);
  }
  return out;
}

/** The one item that the bytes are; refuses with a reason of cbor.md. */
export function decode(bytes) {
  const reader = { bytes: Buffer.from(bytes), at: 0 };
  const value = item(reader, 0);
  if (reader.at < reader.bytes.length) {
    refuse('TRAILING');
  }
  return value;
}

function first(reader) {
  if (reader.at >= reader.bytes.length) {
    refuse('TRUNCATED');
  }
  const byte = reader.bytes[reader.at++];
  const major = byte >> 5;
  const info = byte & 31;
  if (major === 6 || (major === 7 ? info < 20 || info > 22 : info > 27)) {
    refuse('UNSUPPORTED');
  }
  return { major, info };
}

function number(reader, info) {
  if (info < 24) {
    return BigInt(info);
  }
  const width = 1 << (info - 24);
  if (reader.at + width > reader.bytes.length) {
    refuse('TRUNCATED');
  }
  let value = 0n;
  for (let i = 0; i < width; i++) {
    value = value << 8n | BigInt(reader.bytes[reader.at++]);
  }
  if (value < (width === 1 ? 24n : 1n << BigInt(4 * width))) {
    refuse('NOT_MINIMAL');
  }
  return value;
}

const plain = (value) => (value >= -(2n ** 53n) && value < 2n ** 53n ? Number(value) : value);

function item(reader, depth) {
  const { major, info } = first(reader);
  if (major === 7) {
    return [false, true, null][info - 20];
  }
  const value = number(reader, info);
  const left = () => BigInt(reader.bytes.length - reader.at);
  switch (major) {
    case 0:
      return plain(value);
    case 1:
      if (value >= 1n << 63n) {
        refuse('RANGE');
      }
      return plain(-1n - value);
    case 2:
    case 3: {
      if (value > left()) {
        refuse('TRUNCATED');
      }
      const content = reader.bytes.subarray(reader.at, reader.at += Number(value));
      return major === 2 ? Buffer.from(content) : text(content);
    }
    default:
      if (depth >= MAX_DEPTH) {
        refuse('DEPTH');
      }
      if ((major === 4 ? value : 2n * value) > left()) {
        refuse('TRUNCATED');
      }
      return major === 4 ? array(reader, Number(value), depth + 1) : map(reader, Number(value), depth + 1);
  }
}

function text(content) {
  try {
    return UTF8.decode(content);
  } catch {
    return refuse('UTF8');
  }
}

function array(reader, count, depth) {
  const out = [];
  for (let i = 0; i < count; i++) {
    out.push(item(reader, depth));
  }
  return out;
}

function map(reader, count, depth) {
  const out = new Map();
  let before = -1n;
  for (let i = 0; i < count; i++) {
    const { major, info } = first(reader);
    if (major !== 0) {
      refuse('TYPE');
    }
    const key = number(reader, info);
    if (key > 65535n) {
      refuse('RANGE');
    }
    if (key <= before) {
      refuse('KEY_ORDER');
    }
    before = key;
    out.set(Number(key), item(reader, depth));
  }
  return out;
}
