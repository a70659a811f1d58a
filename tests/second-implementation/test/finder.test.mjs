import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCodes } from '../finder.mjs';
import { vectors } from '../vectors.mjs';

test('text-finder', () => {
  for (const { name, input, found } of vectors('text-finder').cases) {
    assert.deepEqual(findCodes(input), found, name);
  }
});
