// The state of a box: section 6 of the protocol.
import { ascii, join, u24 } from './bytes.mjs';
import { encode } from './cbor.mjs';
import { sha256 } from './keys.mjs';
import { refuse } from './refusal.mjs';

const malformed = (what) => refuse('MALFORMED', what);
const number = (max) => (value, what) => (Number.isInteger(value) && value >= 0 && value <= max ? value
  : malformed(what));
const u16 = number(65535);
const u32 = number(2 ** 32 - 1);
const bool = (value, what) => (typeof value === 'boolean' ? value : malformed(what));
const text = (maxBytes) => (value, what) => (typeof value === 'string' && Buffer.byteLength(value) <= maxBytes ? value
  : malformed(what));
const yes = (value, what) => (value === true ? value : malformed(what));

/** An array of fixed length as an object with named members. */
const tuple = (members) => ({
  read: (value, what) => {
    const names = Object.keys(members);
    if (!Array.isArray(value) || value.length !== names.length) {
      malformed(what);
    }
    return Object.fromEntries(names.map((n, i) => [n, members[n](value[i], `${what}.${n}`)]));
  },
  write: (value, what) => Object.keys(members).map((n) => members[n](value[n], `${what}.${n}`)),
});
const simple = (check) => ({ read: check, write: check });
const list = (element, least = 0) => {
  const each = (how) => (value, what) => (Array.isArray(value) && value.length >= least
    ? value.map((x, i) => element[how](x, `${what}[${i}]`)) : malformed(what));
  return { read: each('read'), write: each('write') };
};

/** A CBOR map as an object: {key: [name, form, optional]}. */
const map = (keys) => ({
  read: (value, what) => {
    if (!(value instanceof Map)) {
      malformed(what);
    }
    for (const key of value.keys()) {
      if (!(key in keys)) {
        malformed(`${what}: key ${key}`);
      }
    }
    const out = {};
    for (const [key, [name, form, optional]] of Object.entries(keys)) {
      if (value.has(Number(key))) {
        out[name] = form.read(value.get(Number(key)), `${what}.${name}`);
      } else if (!optional) {
        malformed(`${what}.${name}`);
      }
    }
    return out;
  },
  write: (value, what) => {
    const out = new Map();
    for (const [key, [name, form, optional]] of Object.entries(keys)) {
      if (value[name] !== undefined) {
        out.set(Number(key), form.write(value[name], `${what}.${name}`));
      } else if (!optional) {
        malformed(`${what}.${name}`);
      }
    }
    return out;
  },
});

const optional = true;
const memory = tuple({ zone: (v, w) => (v >= 1 && v <= 3 ? v : malformed(w)), offset: u32, length: u32,
  name: text(16) });
const partition = map({
  1: ['appId', simple(u16)],
  2: ['zones', list(simple(u32))],
  3: ['name', simple(text(16))],
  4: ['usage', tuple({ left: u32, granted: u32 }), optional],
  5: ['date', simple(u32), optional],
  6: ['relative', tuple({ days: u16, firstRun: u32 }), optional],
  7: ['days', tuple({ days: u16, format: u32 }), optional],
  8: ['time', tuple({ left: u32, granted: u32 }), optional],
  9: ['password', simple(yes), optional],
  10: ['signature', simple(number(16)), optional],
  11: ['localSeats', simple(u16), optional],
  12: ['networkSeats', simple(u16), optional],
  13: ['memory', list(memory, 1), optional],
});
const state = map({
  1: ['model', simple((v, w) => (v >= 1 && v <= 4 ? v : malformed(w)))],
  2: ['firmware', simple(u16)],
  3: ['label', simple(text(8))],
  4: ['partitions', list(partition)],
  5: ['epoch', simple(u32)],
  6: ['remoteUpdate', simple(bool)],
});
const snapshot = map({ 1: ['latestTime', simple(u32)], 2: ['commitCounter', simple(number(2 ** 24 - 1))],
  3: ['state', state] });
const details = map({ 1: ['time', simple(u32)], 2: ['detail', simple(text(200))], 3: ['state', state] });

function ordered(values, key) {
  for (let i = 1; i < values.length; i++) {
    if (key(values[i - 1]) >= key(values[i])) {
      malformed('order');
    }
  }
}

function checkOrder(value) {
  ordered(value.partitions, (p) => p.appId);
  for (const p of value.partitions) {
    if (p.zones.length !== 3) {
      malformed('zones');
    }
    ordered(p.memory ?? [], (m) => m.zone * 2 ** 32 + m.offset);
  }
}

const codec = (form, stateOf) => ({
  fromCbor(value) {
    const out = form.read(value, '');
    checkOrder(stateOf(out));
    return out;
  },
  toCbor(value) {
    checkOrder(stateOf(value));
    return form.write(value, '');
  },
});

export const STATE = codec(state, (s) => s);
export const SNAPSHOT = codec(snapshot, (s) => s.state);
export const DETAILS = codec(details, (d) => d.state);

export function stateDigest(commitCounter, value) {
  return sha256(join(ascii('RUMS-P1'), u24(commitCounter), encode(STATE.toCbor(value)))).subarray(0, 16);
}
