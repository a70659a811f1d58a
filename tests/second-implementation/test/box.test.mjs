// The commands of a box, section 5 of box.md: what a vendor's and an end user's program sends and gets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openActivationCode } from '../activation-code.mjs';
import { ascii, hex, join, u24, unhex } from '../bytes.mjs';
import { decode, encode } from '../cbor.mjs';
import { openConfirmationCode } from '../confirmation-code.mjs';
import { openAttachment } from '../files.mjs';
import { EVALUATION, evaluationKeyRing, expand, extract, hmac, keysOfBox, open } from '../keys.mjs';
import { loginKey, publicKey, sharedSecret } from '../session.mjs';
import { STATE, stateDigest } from '../state.mjs';
import { openTransactionKey } from '../transaction-key.mjs';
import { vectors } from '../vectors.mjs';

const [LIFE] = vectors('box-commands').cases;
const BOX = { developerId: LIFE.developerId, boxName: LIFE.boxName, epoch: 1, generation: 1 };
const RING = evaluationKeyRing();
const STEPS = LIFE.steps.map((step) => {
  const [asked, answered] = [unhex(step.in), unhex(step.out)];
  return { ...step, opcode: asked[0], asked: decode(asked.subarray(1)), bytes: [asked.subarray(1), answered.subarray(2)],
    status: answered.readUInt16BE(), answered: decode(answered.subarray(2)) };
});
const done = (opcode) => STEPS.filter((step) => step.opcode === opcode && step.status === 0);

test('every command and answer is one canonical map, and one result has one number', () => {
  const numbers = new Map();
  for (const { asked, answered, bytes, result, status } of STEPS) {
    assert.deepEqual([encode(asked), encode(answered)], bytes);
    assert.equal(numbers.get(result) ?? status, status, result);
    numbers.set(result, status);
  }
  assert.equal(numbers.get('OK'), 0);
});

const openFormat = (shared, names, commitCounter, sealed) => {
  const moment = join(names, u24(commitCounter));
  const key = expand(extract(ascii('RUMS-F1'), shared), moment, 32);
  return open(key, join(ascii('F'), Buffer.alloc(11)), join(ascii('RUMS-F1'), moment), sealed, 16);
};

test('FORMAT is for the factory key alone, carries the keys of the ring, and its receipt proves them', () => {
  const [{ asked, answered }] = done(0x20);
  const [{ answered: info }] = done(0x01);
  const factory = publicKey(unhex(LIFE.factoryPrivate));
  assert.deepEqual(info.get(5), factory);
  assert.deepEqual(asked.get(1), publicKey(unhex(LIFE.hostPrivate)));
  const names = join(asked.get(1), factory);
  const shared = sharedSecret(unhex(LIFE.hostPrivate), factory);
  assert.deepEqual(shared, sharedSecret(unhex(LIFE.factoryPrivate), asked.get(1)));
  const plaintext = openFormat(shared, names, info.get(6), asked.get(2));
  assert.equal(hex(plaintext), LIFE.plaintext);
  const parts = decode(plaintext);
  const boxKey = RING.boxKey(BOX);
  assert.deepEqual([parts.get(1), parts.get(2), parts.get(4), parts.get(5)], [BOX.developerId, BOX.boxName, 1, 1]);
  assert.deepEqual(parts.get(6), boxKey);
  assert.deepEqual(parts.get(7), RING.rekeyKey(BOX));
  assert.deepEqual(parts.get(8), loginKey(EVALUATION.userPassword, 1, BOX));
  assert.deepEqual(parts.get(9), loginKey(EVALUATION.adminPassword, 2, BOX));
  const receipt = hmac(keysOfBox(boxKey).confirmation, ascii('RUMS-F1'), names, asked.get(2)).subarray(0, 16);
  assert.deepEqual(answered.get(2), receipt);
});

test('a FORMAT made for another commit counter, or sent again after the WIPE, opens for the blank box no more', () => {
  let info;
  let refused = 0;
  for (const { opcode, asked, answered, result } of STEPS) {
    info = opcode === 0x01 && result === 'OK' ? answered : info;
    if (opcode === 0x20 && result !== 'ALREADY_FORMATTED') {
      const shared = sharedSecret(unhex(LIFE.factoryPrivate), asked.get(1));
      const opened = openFormat(shared, join(asked.get(1), info.get(5)), info.get(6), asked.get(2));
      assert.equal(opened === null, result === 'FORGED');
      refused += result === 'FORGED';
    }
  }
  assert.equal(refused, 2);
  assert.deepEqual([info.get(3), info.has(8)], [false, false], 'blank at the end');
});

test('Transaction Keys, snapshot, codes, confirmations and details are those of the protocol', () => {
  const transactions = done(0x10).map(({ answered }) => openTransactionKey(RING, answered.get(1)));
  const attached = ({ answered }, kind, body) => openAttachment(RING, kind, BOX, body,
    { nonce: answered.get(1), sealed: answered.get(2) });
  const snapshot = attached(done(0x11)[0], 'TRANSACTION_KEY', done(0x10)[0].answered.get(1));
  assert.equal(snapshot.commitCounter, 1);
  const ends = [...done(0x15), ...STEPS.filter((step) => step.opcode === 0x16)].map(({ asked, answered, status }) => {
    const activationBodies = [asked.get(2)];
    const known = transactions.map((transaction) => ({ ...transaction, generation: 1, activationBodies }));
    const { final, result, commitCounter, ...rest } = openConfirmationCode(RING, known, answered.get(1));
    assert.deepEqual([final, result], [true, status]);
    openActivationCode(RING, { ...BOX, ...rest }, asked.get(2));
    return commitCounter;
  });
  assert.deepEqual(ends.sort(), [2, 3, 4], 'FORMAT and three codes, and nothing else, move the counter');
  const details = attached(done(0x18)[0], 'CONFIRMATION_CODE', done(0x17)[0].answered.get(1));
  assert.equal(details.state.label, 'LAB-7');
});

test('the digest of a preview is that of the state and the commit counter', () => {
  const [preview] = done(0x14);
  const digest = stateDigest(1, STATE.fromCbor(preview.answered.get(2)));
  assert.deepEqual(preview.answered.get(1), digest);
});
