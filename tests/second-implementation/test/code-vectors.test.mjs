import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeActivationCode, openActivationCode, openRekey, unsealActivationCode } from '../activation-code.mjs';
import { hex, unhex } from '../bytes.mjs';
import { decode, encode } from '../cbor.mjs';
import { makeConfirmationCode, openConfirmationCode } from '../confirmation-code.mjs';
import { openAttachment, readPayload, sealAttachment, writePayload } from '../files.mjs';
import { encodeItems, parseItems } from '../items.mjs';
import { boxKey, evaluationKeyRing, keysOfBox, matchTagText } from '../keys.mjs';
import { SNAPSHOT, STATE } from '../state.mjs';
import { readText, writeText } from '../text.mjs';
import { makeTransactionKey, openTransactionKey } from '../transaction-key.mjs';
import { refusalOf, vectors } from '../vectors.mjs';

const transactionOf = ({ boxName, epoch, generation, counter, mark }) => ({ boxName, epoch, generation, counter, mark });
const RING = evaluationKeyRing();

/** Calls a check for each case of a file, with the key ring of its Developer ID. */
function each(file, check) {
  test(file, () => {
    for (const c of vectors(file).cases) {
      try {
        check(c, c.developerId === undefined ? RING : evaluationKeyRing(c.developerId));
      } catch (e) {
        e.message = `${c.name}: ${e.message}`;
        throw e;
      }
    }
  });
}

const assertRefused = (c, action) => assert.equal(refusalOf(action), c.outcome);

each('codes-keys', (c, ring) => {
  assert.equal(hex(ring.updateKeys.get(c.epoch)), c.updateKey);
  const key = boxKey(unhex(c.updateKey), c);
  assert.equal(hex(key), c.boxKey);
  const { request, activation, codeId, confirmation, snapshot, details, order } = keysOfBox(key);
  const expected = { request: c.REQUEST, activation: c.ACTIVATION, codeId: c.CODE_ID, confirmation: c.CONFIRMATION,
    snapshot: c.SNAPSHOT, details: c.DETAILS, order: c.ORDER, rekey: c.REKEY };
  const derived = { request, activation, codeId, confirmation, snapshot, details, order, rekey: ring.rekeyKey(c) };
  assert.deepEqual(Object.fromEntries(Object.entries(derived).map(([name, value]) => [name, hex(value)])), expected);
});

each('operations', (c) => {
  assert.equal(hex(encodeItems(parseItems(unhex(c.items)))), c.items);
  for (const bytes of [c.before, c.after].filter((b) => b !== undefined)) {
    assert.equal(hex(encode(STATE.toCbor(STATE.fromCbor(decode(unhex(bytes)))))), bytes);
  }
});

each('codes-tag', (c) => assert.equal(matchTagText(c), c.tag));

each('codes-transaction-key', (c, ring) => {
  const open = () => openTransactionKey(ring, unhex(c.body), () => c.generation);
  if (c.outcome !== 'accepted') {
    assertRefused(c, open);
    return;
  }
  const fields = { ...transactionOf(c), model: c.model, open: c.open, clockSuspect: c.clockSuspect };
  assert.deepEqual(open(), { developerId: c.developerId, ...fields });
  assert.equal(hex(makeTransactionKey(ring, fields)), c.body);
  assert.equal(writeText('TRANSACTION_KEY', unhex(c.body)), c.text);
  assert.equal(hex(readText(c.text)[0].body), c.body);
});

each('codes-items', (c) => {
  if (c.outcome !== 'accepted') {
    assertRefused(c, () => parseItems(unhex(c.items)));
  } else {
    assert.equal(hex(encodeItems(parseItems(unhex(c.items)))), c.items);
  }
});

each('codes-activation', (c, ring) => {
  const transaction = transactionOf(c);
  const body = unhex(c.body);
  if (c.outcome !== 'accepted') {
    assertRefused(c, () => unsealActivationCode(ring, transaction, body));
    return;
  }
  const { plaintext } = unsealActivationCode(ring, transaction, body);
  assert.equal(hex(plaintext), c.plaintext);
  const { items, vendorTime, expiryIndex, suite, codeId } = openActivationCode(ring, transaction, body);
  assert.deepEqual([hex(encodeItems(items)), vendorTime - vendorTime % 60, expiryIndex, suite, codeId],
    [c.items, c.vendorTime - c.vendorTime % 60, c.expiryIndex, c.suite, c.codeId]);
  assert.equal(hex(makeActivationCode(ring, transaction, { vendorTime: c.vendorTime, expiryIndex, items })), c.body);
  assert.equal(hex(writePayload('ACTIVATION_CODE', body)), c.file);
  assert.deepEqual(readPayload('ACTIVATION_CODE', unhex(c.file)).body, body);
  if (c.text !== undefined) {
    assert.equal(writeText('ACTIVATION_CODE', body), c.text);
    assert.equal(hex(readText(c.text)[0].body), c.body);
  }
  for (const { newEpoch, sealed } of items.filter((item) => item.special === 'REKEY')) {
    assert.deepEqual(openRekey(ring, transaction, newEpoch, unhex(sealed)),
      ring.boxKey({ ...transaction, epoch: newEpoch }));
  }
});

each('codes-confirmation', (c, ring) => {
  const transaction = transactionOf(c);
  const code = unhex(c.code);
  const open = () => openConfirmationCode(ring, [{ ...transaction, activationBodies: [code] }], unhex(c.body));
  if (c.outcome !== 'accepted') {
    assertRefused(c, open);
    return;
  }
  const outcome = { commitCounter: c.commitCounter, result: c.result, item: Math.min(c.item, 15),
    stillOpen: c.stillOpen };
  assert.deepEqual(open(), { ...transaction, ...outcome, final: c.final, activationBody: code });
  assert.equal(hex(makeConfirmationCode(ring, transaction, code, { ...outcome, item: c.item })), c.body);
  assert.equal(writeText('CONFIRMATION_CODE', unhex(c.body)), c.text);
});

each('codes-file', (c, ring) => {
  const kind = 'TRANSACTION_KEY';
  const open = () => {
    const { body, attachment } = readPayload(kind, unhex(c.file));
    return { body, attachment, snapshot: openAttachment(ring, kind, c, body, attachment) };
  };
  if (c.outcome !== 'accepted') {
    assertRefused(c, open);
    return;
  }
  const { body, attachment, snapshot } = open();
  assert.deepEqual(snapshot, SNAPSHOT.fromCbor(decode(unhex(c.plaintext))));
  assert.equal(hex(encode(SNAPSHOT.toCbor(snapshot))), c.plaintext);
  const sealed = sealAttachment(ring, kind, c, body, attachment.nonce, snapshot);
  assert.equal(hex(writePayload(kind, body, sealed)), c.file);
});
