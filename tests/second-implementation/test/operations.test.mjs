import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { perform } from '../operations.mjs';

const CLI = fileURLToPath(new URL('../cli.mjs', import.meta.url));
const TRANSACTION = { boxName: 1, epoch: 1, generation: 1, counter: 3, mark: 4294967295 };
const ask = (request) => JSON.parse(perform(JSON.stringify(request)));

test('a whole update by the operations', () => {
  const key = ask({ op: 'makeTransactionKey', ...TRANSACTION, model: 2, open: 1, clockSuspect: false });
  const read = ask({ op: 'openTransactionKey', text: key.text.toLowerCase().replace(/-/g, '  ') });
  assert.deepEqual({ boxName: read.boxName, counter: read.counter, mark: read.mark, model: read.model, tag: read.tag },
    { boxName: 1, counter: 3, mark: 4294967295, model: 2, tag: key.tag });
  const items = [{ verb: 'SET', object: 'USAGE_COUNTER', value: 5, appId: 12 },
    { verb: 'SPECIAL', special: 'REKEY', newEpoch: 2 }];
  const code = ask({ op: 'makeActivationCode', ...TRANSACTION, vendorTime: 1795523400, expiryIndex: 9, items });
  const opened = ask({ op: 'openActivationCode', ...TRANSACTION, text: code.text, now: 1795523400 });
  assert.deepEqual(opened.items[0], items[0]);
  assert.equal(opened.items[1].boxKey.length, 64);
  assert.equal(ask({ op: 'openActivationCode', ...TRANSACTION, text: code.text, now: 1795700000 }).error,
    'CODE_EXPIRED');
  const confirmation = ask({ op: 'makeConfirmationCode', ...TRANSACTION, epoch: 2, activationBodyHex: code.bodyHex,
    commitCounter: 7, result: 0, item: 0, stillOpen: 0 });
  const verified = ask({ op: 'openConfirmationCode', ...TRANSACTION, activationBodyHex: code.bodyHex,
    text: confirmation.text });
  assert.deepEqual([verified.final, verified.result, verified.epoch, verified.commitCounter], [true, 0, 2, 7]);
});

test('the command answers each line', () => {
  const { stdout, status } = spawnSync(process.execPath, [CLI], { encoding: 'utf8',
    input: '{"op":"openTransactionKey","text":"TCH4"}\n\nnonsense\n' });
  assert.equal(status, 0);
  assert.deepEqual(stdout.trim().split('\n').map((line) => JSON.parse(line).error), ['DAMAGED_TEXT', 'WRONG_USE']);
});
