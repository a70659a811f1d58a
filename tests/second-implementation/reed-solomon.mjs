// GF(32) with x^5 + x^2 + 1, and the shortened Reed-Solomon code [k, k - 6] over it.

export const PARITY = 6;
export const POWERS = [1];
const LOG = new Array(32);
for (let i = 0; i < 31; i++) {
  LOG[POWERS[i]] = i;
  const next = POWERS[i] << 1;
  POWERS.push(next & 32 ? next ^ 0x25 : next);
}
POWERS.pop();

const power = (exponent) => POWERS[((exponent % 31) + 31) % 31];
const multiply = (a, b) => (a === 0 || b === 0 ? 0 : power(LOG[a] + LOG[b]));
const divide = (a, b) => (a === 0 ? 0 : power(LOG[a] - LOG[b]));

// Polynomials below are arrays with the lowest power first.
function product(a, b, limit = Infinity) {
  const out = new Array(Math.min(a.length + b.length - 1, limit)).fill(0);
  a.forEach((x, i) => b.forEach((y, j) => {
    if (i + j < out.length) {
      out[i + j] ^= multiply(x, y);
    }
  }));
  return out;
}

const valueAt = (polynomial, x) => polynomial.reduceRight((sum, c) => multiply(sum, x) ^ c, 0);

let generator = [1];
for (let i = 1; i <= PARITY; i++) {
  generator = product(generator, [POWERS[i], 1]);
}
export const GENERATOR = [...generator].reverse();

/** The six parity symbols of a block, highest power first. */
export function parity(data) {
  const rest = [...data, ...new Array(PARITY).fill(0)];
  for (let i = 0; i < data.length; i++) {
    const factor = rest[i];
    GENERATOR.forEach((g, j) => { rest[i + j] ^= multiply(factor, g); });
  }
  return rest.slice(data.length);
}

function syndromes(block) {
  return Array.from({ length: PARITY }, (_, j) => block.reduce((sum, s) => multiply(sum, POWERS[j + 1]) ^ s, 0));
}

/** Shortest linear recurrence of a sequence (Berlekamp-Massey). */
function recurrence(sequence) {
  let current = [1];
  let previous = [1];
  let length = 0;
  let shift = 1;
  let last = 1;
  sequence.forEach((value, n) => {
    let difference = value;
    for (let i = 1; i <= length; i++) {
      difference ^= multiply(current[i] ?? 0, sequence[n - i]);
    }
    if (difference === 0) {
      shift++;
      return;
    }
    const step = [...new Array(shift).fill(0), ...previous.map((c) => multiply(c, divide(difference, last)))];
    const next = Array.from({ length: Math.max(current.length, step.length) },
      (_, i) => (current[i] ?? 0) ^ (step[i] ?? 0));
    if (2 * length <= n) {
      previous = current;
      length = n + 1 - length;
      last = difference;
      shift = 1;
    } else {
      shift++;
    }
    current = next;
  });
  return { polynomial: current, length };
}

/**
 * Corrects a block whose unreadable symbols are null. Gives the codeword and its weight 2e + f, or null beyond 6.
 */
export function correct(block) {
  const erased = [];
  const word = block.map((s, i) => (s === null ? (erased.push(i), 0) : s));
  const f = erased.length;
  if (f > PARITY) {
    return null;
  }
  const s = syndromes(word);
  if (f === 0 && s.every((x) => x === 0)) {
    return { symbols: word, weight: 0 };
  }
  const place = (i) => power(word.length - 1 - i);
  const erasures = erased.reduce((g, i) => product(g, [1, place(i)]), [1]);
  const modified = product(s, erasures, PARITY).slice(f);
  const { polynomial, length: e } = recurrence(modified);
  if (2 * e + f > PARITY) {
    return null;
  }
  const wrong = [];
  word.forEach((_, i) => {
    if (block[i] !== null && e > 0 && valueAt(polynomial, divide(1, place(i))) === 0) {
      wrong.push(i);
    }
  });
  if (wrong.length !== e) {
    return null;
  }
  const all = [...erased, ...wrong];
  const evaluator = product(s, product(polynomial, erasures), PARITY);
  for (const i of all) {
    const inverse = divide(1, place(i));
    const others = all.filter((j) => j !== i)
      .reduce((p, j) => multiply(p, 1 ^ multiply(place(j), inverse)), place(i));
    word[i] ^= divide(valueAt(evaluator, inverse), others);
  }
  if (syndromes(word).some((x) => x !== 0)) {
    return null;
  }
  const e2 = wrong.filter((i) => word[i] !== block[i]).length;
  return e2 === e ? { symbols: word, weight: 2 * e + f } : null;
}
