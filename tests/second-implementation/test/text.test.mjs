import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArmour, writeArmour } from '../armour.mjs';
import { unhex } from '../bytes.mjs';
import { PARITY, POWERS, correct, parity } from '../reed-solomon.mjs';
import { readShort, writeShort } from '../short-form.mjs';
import { refusalOf, vectors } from '../vectors.mjs';

test('field and parity', () => {
  const { powers, cases } = vectors('text-field');
  assert.deepEqual(POWERS, powers);
  for (const { name, data, parity: expected } of cases) {
    assert.deepEqual(parity(data), expected, name);
  }
});

for (const file of ['text-lengths', 'text-reading', 'text-repair', 'text-refused']) {
  test(file, () => {
    for (const { name, input, outcome, kind, body, needsConsent, repairs, problem } of vectors(file).cases) {
      if (outcome === 'refused') {
        assert.equal(refusalOf(() => readShort(input)), problem, name);
        continue;
      }
      const [first] = readShort(input);
      assert.deepEqual({ ...first, body: first.body.toString('hex') }, { kind, body, needsConsent, repairs }, name);
      if (file === 'text-lengths') {
        assert.equal(writeShort(kind, unhex(body)), input, name);
      }
    }
  });
}

test('text-armour', () => {
  for (const { name, input, outcome, kind, headers, payload, problem } of vectors('text-armour').cases) {
    if (outcome === 'refused') {
      assert.equal(refusalOf(() => readArmour(input)), problem, name);
      continue;
    }
    const read = readArmour(input);
    assert.deepEqual({ ...read, payload: read.payload.toString('hex') }, { kind, headers, payload }, name);
    const again = readArmour(writeArmour(kind, unhex(payload), headers));
    assert.deepEqual(again, read, name);
  }
});

/** A generator of numbers that is the same in every run. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * limit);
  };
}

test('every pattern of up to 2e + f = 6 is corrected, whatever the length of the block', () => {
  const next = numbers(7);
  for (let round = 0; round < 4000; round++) {
    const data = Array.from({ length: 1 + next(25) }, () => next(32));
    const word = [...data, ...parity(data)];
    const erasures = next(Math.min(PARITY, word.length) + 1);
    const errors = next(Math.floor((PARITY - erasures) / 2) + 1);
    const places = word.map((_, i) => i).sort(() => next(2) - 0.5).slice(0, erasures + errors);
    const received = [...word];
    places.forEach((p, i) => { received[p] = i < erasures ? null : word[p] ^ (1 + next(31)); });
    assert.deepEqual(correct(received), { symbols: word, weight: 2 * errors + erasures });
  }
});

test('what is corrected is a codeword', () => {
  const next = numbers(11);
  for (let round = 0; round < 4000; round++) {
    const result = correct(Array.from({ length: 7 + next(25) }, () => (next(12) === 0 ? null : next(32))));
    if (result !== null) {
      const data = result.symbols.slice(0, -PARITY);
      assert.deepEqual(result.symbols.slice(-PARITY), parity(data));
    }
  }
});

test('two lost characters are put in again', () => {
  const { input, body } = vectors('text-lengths').cases.find((c) => c.name === '76-A');
  const found = readShort(input.replace(/-/g, '').replace(/^(.{10}).(.{20})./, '$1$2'));
  assert.ok(found.every((c) => c.needsConsent));
  assert.ok(found.some((c) => c.body.toString('hex') === body));
});
