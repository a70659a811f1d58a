// The typed form: sections 2, 4 and 5 of text.md.
import { BitReader, BitWriter } from './bytes.mjs';
import { readGroups, writeSymbols } from './characters.mjs';
import { PARITY, correct, parity } from './reed-solomon.mjs';
import { Refusal, refuse } from './refusal.mjs';

export const KINDS = { TRANSACTION_KEY: 26, ACTIVATION_CODE: 10, CONFIRMATION_CODE: 12 };

/** Bytes of sealed plaintext by number of symbols of an Activation Code. */
export const SIZES = new Map([[52, 11], [56, 13], [60, 16], [72, 19], [76, 22], [80, 24], [84, 27], [88, 29], [92, 32],
  [100, 33], [104, 36], [108, 38], [112, 41], [116, 43], [120, 46], [124, 48]]);

const FIXED = 48;
export const exists = (length) => length === FIXED || SIZES.has(length);
const blocksOf = (length) => Math.ceil(length / 31);
const dataOf = (length) => length - PARITY * blocksOf(length);
const kindOf = (value) => Object.keys(KINDS).find((name) => KINDS[name] === value);

/** The text of a body. */
export function writeShort(kind, body) {
  let length = FIXED;
  const bits = new BitWriter();
  if (kind === 'ACTIVATION_CODE') {
    length = [...SIZES.keys()].find((n) => 14 + SIZES.get(n) === body.length);
    if (length === undefined || (body[0] & 31) !== 1) {
      refuse('TOO_LONG_TO_TYPE');
    }
    bits.put(body[0] >> 5, 3).putBytes(body.subarray(1));
  } else {
    if (body.length !== 22 || (body[21] & 1) !== 0) {
      refuse('TOO_LONG_TO_TYPE', 'no body of 175 bits');
    }
    bits.putBytes(body).bits.pop();
  }
  const symbols = [KINDS[kind]];
  const reader = new BitReader(bits.toBytes());
  const padded = 5 * (dataOf(length) - 1);
  bits.put(0, padded - bits.bits.length);
  reader.bytes = bits.toBytes();
  while (symbols.length < dataOf(length)) {
    symbols.push(reader.take(5));
  }
  return writeSymbols(withParity(symbols, length));
}

function withParity(data, length) {
  const blocks = blocksOf(length);
  const out = [...data];
  const checks = Array.from({ length: blocks }, (_, b) => parity(data.filter((_, p) => p % blocks === b)));
  for (let p = data.length; p < length; p++) {
    out.push(checks[p % blocks].shift());
  }
  return out;
}

/** Corrects all blocks of symbols (null: erasure); gives the symbols and the largest weight, or null. */
function correctAll(values) {
  const blocks = blocksOf(values.length);
  const symbols = new Array(values.length);
  let weight = 0;
  for (let b = 0; b < blocks; b++) {
    const result = correct(values.filter((_, p) => p % blocks === b));
    if (result === null) {
      return null;
    }
    weight = Math.max(weight, result.weight);
    result.symbols.forEach((s, i) => { symbols[b + i * blocks] = s; });
  }
  return { symbols, weight };
}

/** Kind and body of corrected symbols. */
function unpack(symbols) {
  const length = symbols.length;
  const kind = kindOf(symbols[0]);
  if (kind === undefined || (kind === 'ACTIVATION_CODE') === (length === FIXED)) {
    refuse('KIND');
  }
  const bits = new BitWriter();
  symbols.slice(1, dataOf(length)).forEach((s) => bits.put(s, 5));
  const used = length === FIXED ? 175 : 3 + 8 * (13 + SIZES.get(length));
  if (bits.bits.splice(used).some((bit) => bit !== 0)) {
    refuse('PADDING');
  }
  if (length === FIXED) {
    return { kind, body: bits.toBytes() };
  }
  bits.bits.splice(3, 0, 0, 0, 0, 0, 1);
  return { kind, body: bits.toBytes() };
}

/** A candidate out of read symbols, some of them put in (read is empty) and some left out. */
function candidate(entries, limit, needsConsent) {
  const kept = entries.filter((x) => !x.leftOut);
  const corrected = correctAll(kept.map((x) => x.value));
  if (corrected === null || corrected.weight > limit) {
    return null;
  }
  const { kind, body } = unpack(corrected.symbols);
  const repairs = [];
  let position = 0;
  for (const entry of entries) {
    const symbol = entry.leftOut ? undefined : corrected.symbols[position];
    if (symbol !== entry.value) {
      const place = Math.min(position, kept.length - 1);
      repairs.push({
        position: place,
        group: Math.floor(place / 4) + 1,
        character: (place % 4) + 1,
        read: entry.read,
        corrected: symbol === undefined ? '' : writeSymbols([symbol]),
      });
    }
    position += entry.leftOut ? 0 : 1;
  }
  return { kind, body, needsConsent: needsConsent || corrected.weight === 6, repairs };
}

/** As candidate, but null also for what is of no kind or has wrong padding. */
function candidateOrNull(...args) {
  try {
    return candidate(...args);
  } catch (e) {
    if (e instanceof Refusal) {
      return null;
    }
    throw e;
  }
}

const PUT_IN = { value: null, read: '' };

/** All ways to make a group so many symbols longer (or shorter, where negative). */
function* variants(group, change) {
  if (change === 0) {
    yield group;
  } else if (change < 0) {
    for (let i = 0; i < group.length; i++) {
      const without = { ...group[i], leftOut: true };
      for (const rest of variants(group.slice(i + 1), change + 1)) {
        yield [...group.slice(0, i), without, ...rest];
      }
    }
  } else {
    for (let i = 0; i <= group.length; i++) {
      for (const rest of variants(group.slice(i), change - 1)) {
        yield [...group.slice(0, i), PUT_IN, ...rest];
      }
    }
  }
}

/** The changes of length that may make a group a multiple of four. */
function changes(size) {
  const shorter = size > 4 ? -(size % 4) : undefined;
  switch (size % 4) {
    case 0: return [0];
    case 1: return [shorter].filter((c) => c !== undefined);
    case 2: return [shorter, 2].filter((c) => c !== undefined);
    default: return [1];
  }
}

function* plans(groups, budget = 2) {
  if (groups.length === 0) {
    yield [];
    return;
  }
  for (const change of changes(groups[0].length)) {
    if (Math.abs(change) <= budget) {
      for (const rest of plans(groups.slice(1), budget - Math.abs(change))) {
        yield [change, ...rest];
      }
    }
  }
}

function* combinations(groups, plan) {
  if (groups.length === 0) {
    yield [];
    return;
  }
  for (const rest of combinations(groups.slice(1), plan.slice(1))) {
    for (const first of variants(groups[0], plan[0])) {
      yield [...first, ...rest];
    }
  }
}

function edited(groups) {
  const found = [];
  const size = groups.reduce((sum, g) => sum + g.length, 0);
  for (const plan of plans(groups)) {
    if (plan.some((c) => c !== 0) && exists(plan.reduce((sum, c) => sum + c, size))) {
      for (const entries of combinations(groups, plan)) {
        const result = candidateOrNull(entries, 5, true);
        if (result !== null) {
          found.push(result);
        }
      }
    }
  }
  return found;
}

/** What a text reads as by section 4.1 without consent, or null. */
export function readWithoutConsent(text) {
  const entries = readGroups(text).flat();
  return exists(entries.length) ? candidateOrNull(entries, 5, false) : null;
}

/** All candidates of a text, best first; refuses with a name of section 5. */
export function readShort(text) {
  const groups = readGroups(text);
  const entries = groups.flat();
  const found = [];
  if (exists(entries.length)) {
    const corrected = correctAll(entries.map((x) => x.value));
    if (corrected !== null && corrected.weight < 6) {
      return [candidate(entries, 5, false)];
    }
    const result = candidateOrNull(entries, 6, false);
    if (result !== null) {
      found.push(result);
    }
  }
  const inGroups = edited(groups);
  found.push(...(inGroups.length > 0 ? inGroups : edited([entries])));
  if (found.length === 0) {
    refuse(exists(entries.length) ? 'DAMAGED' : 'LENGTH');
  }
  found.sort((a, b) => a.repairs.length - b.repairs.length);
  const seen = new Set();
  return found.filter((c) => {
    const key = `${c.kind} ${c.body.toString('hex')}`;
    return !seen.has(key) && seen.add(key);
  }).slice(0, 32);
}
