// Codes in a mail: section 7 of text.md.
import { MAX_SYMBOLS, classify } from './characters.mjs';
import { KINDS, exists, readWithoutConsent } from './short-form.mjs';

const MAX_UNITS = 1048576;
const MAX_READINGS = 200000;
const MAX_RESULTS = 64;
const FILE = /(?<=(?:^|[\n\r])[ \t\u00a0\u200b\ufeff>]*)-----BEGIN RUMS [^]*?[\n\r][ \t\u00a0\u200b\ufeff>]*-----END RUMS [^\n\r]*/g;
const BEGIN = /(?<=(?:^|[\n\r])[ \t\u00a0\u200b\ufeff>]*)-----BEGIN RUMS /g;
const BREAKS = new Set('.,;:()[]{}"\'<>|/\\=*_`\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a');

/** Everything found, in the order of the text: [{start, form, text}]. */
export function findCodes(mail) {
  const text = mail.slice(0, MAX_UNITS);
  const found = [];
  let runs = [];
  let at = 0;
  for (const match of text.matchAll(FILE)) {
    runs.push(...runsOf(text, at, match.index));
    found.push({ start: match.index, form: 'FILE', text: match[0].trimEnd() });
    at = match.index + match[0].length;
  }
  const cut = cutBlock(text, at);
  if (cut !== null) {
    runs.push(...runsOf(text, at, cut.start));
    found.push({ start: cut.start, form: 'FILE', text: text.slice(cut.start, cut.end) });
    at = cut.end;
  }
  runs.push(...runsOf(text, at, text.length));
  const budget = { readings: MAX_READINGS };
  const taken = (run, start, end) => found.push({ start: run[start].start, form: 'SHORT',
    text: text.slice(run[start].start, run[end].end) });
  for (const accepts of [(c) => c.repairs.length === 0, () => true]) {
    runs = runs.flatMap((run) => search(text, run, accepts, taken, budget));
  }
  for (const run of runs) {
    const range = looksDamaged(text, run);
    if (range !== null) {
      taken(run, ...range);
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MAX_RESULTS);
}

/** The last BEGIN line without an END line, up to the last line of base64 behind it, or null. */
function cutBlock(text, from) {
  const last = [...text.slice(from).matchAll(BEGIN)].at(-1);
  if (last === undefined) {
    return null;
  }
  const start = from + last.index;
  let end = 0;
  let payload = false;
  let at = start;
  for (const part of text.slice(start).split(/(\r\n|\n|\r)/)) {
    const bare = part.replace(/^[ \t\u00a0\u200b\ufeff>]+|[ \t\u00a0\u200b\ufeff]+$/g, '');
    const base64 = /^[A-Za-z0-9+/=]{4,}$/.test(bare);
    if (end === 0 || base64) {
      end = at + part.indexOf(bare) + bare.length;
    }
    if (payload && !base64 && !/^[\r\n]+$/.test(part)) {
      break;
    }
    payload ||= base64;
    at += part.length;
  }
  return { start, end };
}

/** Runs of words between two offsets; a word has start, end and the values of its symbols. */
function runsOf(text, from, to) {
  const runs = [[]];
  let word = null;
  let lineEnds = 0;
  let lineIsOnlyQuoting = true;
  let at = from;
  let before = '';
  for (const c of text.slice(from, to)) {
    const { type, value = null } = classify(c.codePointAt(0), lineIsOnlyQuoting);
    if (type === 'lineEnd') {
      word = null;
      lineIsOnlyQuoting = true;
      lineEnds += before === '\r' && c === '\n' ? 0 : 1;
    } else if (type === 'separator') {
      word = null;
    } else if (type !== 'nothing') {
      lineIsOnlyQuoting = false;
      if (BREAKS.has(c)) {
        word = null;
        runs.push([]);
      } else {
        if (word === null) {
          if (lineEnds > 2) {
            runs.push([]);
          }
          word = { start: at, values: [] };
          runs.at(-1).push(word);
        }
        word.values.push(value);
        word.end = at + c.length;
      }
      lineEnds = 0;
    }
    before = c;
    at += c.length;
  }
  return runs.filter((run) => run.length > 0);
}

/** Takes codes out of a run and gives what is left of it. */
function search(text, run, accepts, taken, budget) {
  const left = [];
  let rest = 0;
  for (let start = 0; start < run.length; start++) {
    if (!Object.values(KINDS).includes(run[start].values[0])) {
      continue;
    }
    let symbols = 0;
    for (let end = start; end < run.length && budget.readings > 0; end++) {
      symbols += run[end].values.length;
      if (symbols > MAX_SYMBOLS) {
        break;
      }
      if (exists(symbols)) {
        budget.readings--;
        const code = readWithoutConsent(text.slice(run[start].start, run[end].end));
        if (code !== null && accepts(code)) {
          taken(run, start, end);
          left.push(run.slice(rest, start));
          rest = end + 1;
          start = end;
          break;
        }
      }
    }
  }
  left.push(run.slice(rest));
  return left.filter((part) => part.length > 0);
}

/** First and last word of what looks like a damaged code, or null. */
function looksDamaged(text, run) {
  const dashes = [];
  for (let i = 1; i < run.length; i++) {
    if (text.slice(run[i - 1].end, run[i].start).includes('-')) {
      dashes.push(i);
    }
  }
  const digit = (word) => /[0-9]/.test(text.slice(word.start, word.end));
  const first = dashes.length >= 4 ? dashes[0] - 1 : run.findIndex(digit);
  const last = dashes.length >= 4 ? dashes.at(-1) : run.findLastIndex(digit);
  const words = first < 0 ? [] : run.slice(first, last + 1);
  const symbols = words.reduce((sum, word) => sum + word.values.length, 0);
  const fits = words.length >= 8 && words.every((word) => word.values.length >= 2 && word.values.length <= 6)
    && 4 * words.filter((word) => word.values.length === 4).length >= 3 * words.length
    && 3 * words.filter(digit).length >= words.length && symbols >= 44 && symbols <= 128;
  return fits ? [first, last] : null;
}
