// The lenient reader: section 3 of text.md.
import { refuse } from './refusal.mjs';

export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const MAX_UNITS = 4096;
export const MAX_SYMBOLS = 126;

const SYMBOLS = new Map();
[...ALPHABET].forEach((c, value) => {
  SYMBOLS.set(c.codePointAt(0), value);
  if (c >= 'A') {
    SYMBOLS.set(c.codePointAt(0) + 32, value);
  }
});
for (const [as, codePoints] of [['1', [0x49, 0x69, 0x4c, 0x6c, 0x130, 0x131]], ['0', [0x4f, 0x6f]],
  ['S', [0x17f]], ['K', [0x212a]]]) {
  codePoints.forEach((c) => SYMBOLS.set(c, ALPHABET.indexOf(as)));
}

const within = (ranges) => (c) => ranges.some(([from, to]) => c >= from && c <= (to ?? from));
const passedOver = within([[0xad], [0x307], [0x34f], [0x61c], [0x180e], [0x200b, 0x200f], [0x202a, 0x202e],
  [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff]]);
const lineEnd = within([[0x0a, 0x0d], [0x85], [0x2028], [0x2029]]);
const separator = within([[0x09], [0x20], [0x2d], [0xa0], [0x1680], [0x2000, 0x200a], [0x2010, 0x2015], [0x202f],
  [0x2043], [0x205f], [0x2212], [0x2e3a], [0x2e3b], [0x3000], [0xfe58], [0xfe63]]);

/** What a code point is; value is there for symbols only. */
export function classify(codePoint, lineIsOnlyQuoting) {
  const c = codePoint >= 0xff01 && codePoint <= 0xff5e ? codePoint - 0xfee0 : codePoint;
  if (SYMBOLS.has(c)) {
    return { type: 'symbol', value: SYMBOLS.get(c) };
  }
  if (passedOver(c)) {
    return { type: 'nothing' };
  }
  if (lineEnd(c)) {
    return { type: 'lineEnd' };
  }
  if (separator(c)) {
    return { type: 'separator' };
  }
  return c === 0x3e && lineIsOnlyQuoting ? { type: 'nothing' } : { type: 'erasure' };
}

/** Groups of {value, read}; the value of an erasure is null. */
export function readGroups(text) {
  if (text.length > MAX_UNITS) {
    refuse('LENGTH', 'more than 4096 units');
  }
  const groups = [];
  let count = 0;
  let lineIsOnlyQuoting = true;
  let open = false;
  for (const read of text) {
    const { type, value = null } = classify(read.codePointAt(0), lineIsOnlyQuoting);
    if (type === 'lineEnd') {
      lineIsOnlyQuoting = true;
      open = false;
    } else if (type === 'separator') {
      open = false;
    } else if (type !== 'nothing') {
      lineIsOnlyQuoting = false;
      if (!open) {
        groups.push([]);
        open = true;
      }
      groups.at(-1).push({ value, read });
      count++;
    }
  }
  if (count > MAX_SYMBOLS) {
    refuse('LENGTH', 'more than 126 symbols');
  }
  if (count === 0) {
    refuse('EMPTY');
  }
  return groups;
}

/** Symbols as people see them: upper case, a dash after every fourth. */
export function writeSymbols(symbols) {
  return symbols.map((s, i) => (i > 0 && i % 4 === 0 ? '-' : '') + ALPHABET[s]).join('');
}
