import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DURATIONS, isExpired, makeActivationCode, openActivationCode, openRekey, parseActivationCode, sealRekey }
  from '../activation-code.mjs';
import { hex, unhex } from '../bytes.mjs';
import { makeConfirmationCode, openConfirmationCode } from '../confirmation-code.mjs';
import { openAttachment, sealAttachment } from '../files.mjs';
import { encodeItems, parseItems } from '../items.mjs';
import { EVALUATION_ID, evaluationKeyRing, matchTagText } from '../keys.mjs';
import { SIZES } from '../short-form.mjs';
import { openText, readText, writeFile, writeText } from '../text.mjs';
import { makeTransactionKey, openTransactionKey } from '../transaction-key.mjs';
import { refusalOf } from '../vectors.mjs';

const RING = evaluationKeyRing();
const BOX = { boxName: 4711, epoch: 1, generation: 1 };
const TRANSACTION = { ...BOX, counter: 37, mark: 0xdeadbeef };
const ASKED = { ...TRANSACTION, model: 3, open: 2, clockSuspect: true };
const VENDOR_TIME = Date.UTC(2026, 10, 24, 12, 30) / 1000;
const set = (object, value, appId = 1000) => ({ verb: 'SET', object, value, appId });

const ALL_ITEMS = [
  set('USAGE_COUNTER', 2 ** 32 - 2),
  set('EXPIRATION_DATE', VENDOR_TIME),
  set('RELATIVE_EXPIRATION', 30),
  set('EXPIRATION_DAYS', 0),
  set('TIME_ALLOWED', 6000),
  { verb: 'SET', object: 'APPLICATION_PASSWORD', text: 'Grüße', appId: 1001 },
  { verb: 'SET', object: 'SIGNATURE', bytes: '00ff', appId: 1001 },
  set('LOCAL_LICENCES', 65534, 1001),
  set('NETWORK_LICENCES', 12),
  { verb: 'SET', object: 'MEMORY', zone: 2, offset: 300, bytes: 'c0ffee', name: 'café', appId: 1000 },
  { verb: 'SET', object: 'MEMORY', zone: 1, offset: 0, bytes: '00', appId: 1000 },
  { verb: 'ADD', object: 'EXPIRATION_DATE', value: 65534, appId: 1000 },
  { verb: 'SUBTRACT', object: 'USAGE_COUNTER', value: 1, appId: 1000 },
  { verb: 'EXTEND', object: 'EXPIRATION_DATE', value: 31, appId: 1000 },
  { verb: 'CLEAR', object: 'MEMORY', zone: 3, offset: 70000, appId: 1000 },
  { verb: 'CLEAR', object: 'SIGNATURE', appId: 1000 },
  { verb: 'UNLIMITED', object: 'NETWORK_LICENCES', appId: 12 },
  { verb: 'SPECIAL', special: 'UNLOCK' },
  { verb: 'SPECIAL', special: 'CLOSE_ALL' },
  { verb: 'SPECIAL', special: 'CLOCK_REPAIR', minLatest: 1, newTime: VENDOR_TIME },
  { verb: 'SPECIAL', special: 'ALLOW_TIME_JUMP' },
  { verb: 'SPECIAL', special: 'REQUIRE', kind: 'MODEL', models: [1, 4] },
  { verb: 'SPECIAL', special: 'REQUIRE', kind: 'FIRMWARE', firmware: 0x0102 },
  { verb: 'SPECIAL', special: 'REQUIRE', kind: 'OBJECT', object: 'USAGE_COUNTER', comparison: 'LESS', number: 300,
    appId: 12 },
  { verb: 'SPECIAL', special: 'REQUIRE', kind: 'OBJECT', object: 'MEMORY', comparison: 'ABSENT', zone: 1, offset: 5,
    appId: 13 },
];

test('a Transaction Key is made, typed and verified', () => {
  const body = makeTransactionKey(RING, ASKED);
  const { found, opened } = openText(writeText('TRANSACTION_KEY', body), 'TRANSACTION_KEY',
    (b) => openTransactionKey(RING, b));
  assert.deepEqual(found.body, body);
  assert.deepEqual(opened, { developerId: EVALUATION_ID, ...ASKED });
  assert.equal(matchTagText({ ...TRANSACTION, developerId: EVALUATION_ID }).length, 4);
});

test('reasons to refuse a Transaction Key', () => {
  const body = makeTransactionKey(RING, ASKED);
  const changed = (index, value) => Buffer.from(body).fill(value, index, index + 1);
  const refusal = (b, ring = RING, generation = 1) => refusalOf(() => openTransactionKey(ring, b, () => generation));
  assert.equal(refusal(changed(0, 0x42)), 'UNSUPPORTED_VERSION');
  assert.equal(refusal(changed(13, body[13] | 2)), 'UNSUPPORTED_VERSION');
  assert.equal(refusal(body, evaluationKeyRing(2)), 'OTHER_VENDOR');
  assert.equal(refusal(changed(0, 0x26)), 'WRONG_EPOCH');
  assert.equal(refusal(changed(20, ~body[20])), 'FORGED');
  assert.equal(refusal(changed(0, 0x24)), 'FORGED');
  assert.equal(refusal(body, RING, 2), 'FORGED');
  assert.equal(refusal(changed(21, body[21] | 1)), 'MALFORMED');
  assert.equal(refusal(body.subarray(1)), 'MALFORMED');
});

const STATE = { model: 3, firmware: 0x0102, label: 'Kiel', epoch: 1, remoteUpdate: true, partitions: [
  { appId: 11, zones: [0, 0, 0], name: '' },
  { appId: 1000, zones: [16, 32, 64], name: 'Editor', usage: { left: 3, granted: 10 }, date: VENDOR_TIME,
    relative: { days: 30, firstRun: 0 }, days: { days: 65535, format: 1 }, time: { left: 5, granted: 5 },
    password: true, signature: 16, localSeats: 2, networkSeats: 65535,
    memory: [{ zone: 1, offset: 4, length: 8, name: '' }, { zone: 2, offset: 0, length: 8, name: 'x' }] },
] };

test('a snapshot travels with its Transaction Key only', () => {
  const kind = 'TRANSACTION_KEY';
  const body = makeTransactionKey(RING, ASKED);
  const snapshot = { latestTime: VENDOR_TIME, commitCounter: 9, state: STATE };
  const sealed = sealAttachment(RING, kind, BOX, body, Buffer.alloc(12, 7), snapshot);
  const [found] = readText(`> ${writeFile(kind, body, sealed, { Box: '4711' }).replace(/\n/g, '\r\n> ')}`);
  assert.deepEqual(openAttachment(RING, kind, BOX, found.body, found.attachment), snapshot);
  const other = makeTransactionKey(RING, { ...ASKED, mark: 1 });
  assert.equal(refusalOf(() => openAttachment(RING, kind, BOX, other, sealed)), 'FORGED');
});

test('the kind of the file and that of its content agree', () => {
  const body = makeTransactionKey(RING, ASKED);
  const file = writeFile('TRANSACTION_KEY', body).replace(/TRANSACTION KEY/g, 'CONFIRMATION CODE');
  assert.equal(refusalOf(() => readText(file)), 'WRONG_KIND');
});

test('all items and conditions, as bytes and back', () => {
  assert.deepEqual(parseItems(encodeItems(ALL_ITEMS)), ALL_ITEMS);
  assert.deepEqual(parseItems(Buffer.concat([encodeItems(ALL_ITEMS), Buffer.alloc(5)])), ALL_ITEMS);
});

test('items that break a rule', () => {
  const broken = {
    'no AppID': '2205',
    'AppID twice': '2303e805 2303e805',
    'AppID of a special without partition': 'e303e8',
    'verb 0 with an object': '02',
    'object 0': '2103e8',
    'object 11': '3703e8',
    'special 8': 'f0',
    'EXTEND of runs': 'c303e801',
    'UNLIMITED password': 'ad03e8',
    'ADD of nothing': '4303e800',
    'longer LEB128': '2303e88500',
    'too many runs': '2303e8ffffffff0f',
    'too many seats': '3103e8ffff03',
    'endless date': '2503e8ffffffff',
    'empty password': '2d03e800',
    'password of 33 bytes': `2d03e821${'41'.repeat(33)}`,
    'password of no UTF-8': '2d03e801ff',
    'signature cut': '2f03e80201',
    'zone 0': '3503e8000001aa',
    'zone with an unknown bit': '3503e8050001aa',
    'memory of no bytes': '3503e8010000',
    'name without its bit': '3503e801000141 0161',
    'condition 4': 'ea04',
    'comparison 0': 'eb03e80310',
    'comparison 9': 'eb03e80319',
    'password larger than': 'eb03e8036701',
    'model with AppID': 'eb03e80101',
    'bytes behind the end': '2303e80500 01',
    'WIPE beside a change': '2303e805 ee',
    'two WIPE': 'eeee',
    '65 items': 'e2'.repeat(65),
  };
  for (const [name, bytes] of Object.entries(broken)) {
    assert.equal(refusalOf(() => parseItems(unhex(bytes))), 'MALFORMED', name);
  }
  assert.equal(parseItems(unhex('e2'.repeat(64))).length, 64);
  assert.equal(parseItems(unhex('eaee'.replace('ea', 'e2'))).length, 2);
});

test('the smallest size that holds the content is taken, short and long', () => {
  for (let content = 4; content < 60; content++) {
    const items = Array.from({ length: content - 4 }, () => ({ verb: 'SPECIAL', special: 'UNLOCK' }));
    const body = makeActivationCode(RING, TRANSACTION, { vendorTime: VENDOR_TIME, expiryIndex: 0, items });
    const short = [...SIZES.values()].find((n) => n >= content);
    assert.equal(body.length, short === undefined ? 22 + content : 14 + short);
    assert.equal(body[0], short === undefined ? 0x22 : 0x21);
    const { opened } = openText(writeText('ACTIVATION_CODE', body), 'ACTIVATION_CODE',
      (b) => openActivationCode(RING, TRANSACTION, b));
    assert.deepEqual(opened.items, items);
  }
});

test('sizes of the examples', () => {
  const length = (items) => writeText('ACTIVATION_CODE', makeActivationCode(RING, TRANSACTION,
    { vendorTime: VENDOR_TIME, expiryIndex: 9, items })).replace(/-/g, '').length;
  const date = set('EXPIRATION_DATE', VENDOR_TIME);
  assert.equal(length([date]), 52);
  assert.equal(length([date, set('USAGE_COUNTER', 1000), set('LOCAL_LICENCES', 5)]), 60);
});

test('a long code is the same code in a file', () => {
  const order = { vendorTime: VENDOR_TIME, expiryIndex: 44, items: ALL_ITEMS };
  const body = makeActivationCode(RING, TRANSACTION, order);
  assert.equal(parseActivationCode(body).suite, 2);
  const { opened } = openText(writeFile('ACTIVATION_CODE', body), 'ACTIVATION_CODE',
    (b) => openActivationCode(RING, TRANSACTION, b));
  const { suite, codeId, ...rest } = opened;
  assert.deepEqual(rest, order);
});

test('reasons to refuse an Activation Code', () => {
  const body = makeActivationCode(RING, TRANSACTION, { vendorTime: VENDOR_TIME, expiryIndex: 0, items: [] });
  const refusal = (b, t = TRANSACTION, ring = RING) => refusalOf(() => openActivationCode(ring, t, b));
  const changed = (index, bit) => Buffer.from(body).fill(body[index] ^ bit, index, index + 1);
  assert.equal(refusal(changed(0, 0x60)), 'UNSUPPORTED_VERSION');
  assert.equal(refusal(changed(0, 2)), 'UNSUPPORTED_VERSION');
  assert.equal(refusal(changed(0, 3)), 'MALFORMED');
  assert.equal(refusal(body.subarray(0, 24)), 'MALFORMED');
  assert.equal(refusal(Buffer.alloc(0)), 'MALFORMED');
  assert.equal(refusal(body, TRANSACTION, evaluationKeyRing(2)), 'OTHER_VENDOR');
  assert.equal(refusal(body, { ...TRANSACTION, boxName: 4712 }), 'OTHER_BOX');
  assert.equal(refusal(body, { ...TRANSACTION, epoch: 2 }), 'WRONG_EPOCH');
  assert.equal(refusal(body, { ...TRANSACTION, counter: 38 }), 'UNKNOWN_TRANSACTION');
  assert.equal(refusal(body, { ...TRANSACTION, counter: 37 + 32 }), 'FORGED');
  assert.equal(refusal(body, { ...TRANSACTION, mark: 1 }), 'FORGED');
  assert.equal(refusal(body, { ...TRANSACTION, generation: 2 }), 'FORGED');
  for (let i = 4; i < body.length; i++) {
    assert.equal(refusal(changed(i, 1 << i % 8)), 'FORGED');
  }
});

test('a code id that is taken is passed over', () => {
  const order = { vendorTime: VENDOR_TIME, expiryIndex: 0, items: [] };
  const first = parseActivationCode(makeActivationCode(RING, TRANSACTION, order)).codeId;
  const body = makeActivationCode(RING, TRANSACTION, order, (id) => id === first);
  assert.equal(parseActivationCode(body).codeId, (first + 1) % 65536);
  assert.deepEqual(openActivationCode(RING, TRANSACTION, body).items, []);
});

test('expiry', () => {
  assert.equal(DURATIONS.length, 45);
  assert.equal(DURATIONS[8], 18 * 3600);
  assert.equal(DURATIONS[39], 31 * 86400);
  const code = { vendorTime: VENDOR_TIME, expiryIndex: 9 };
  assert.equal(isExpired(code, VENDOR_TIME + 86400), false);
  assert.equal(isExpired(code, VENDOR_TIME + 86401), true);
  assert.equal(isExpired({ ...code, expiryIndex: 0 }, 2 ** 32), false);
});

test('REKEY carries the boxKey of the new epoch, in the long suite', () => {
  const sealed = sealRekey(RING, TRANSACTION, 2);
  const body = makeActivationCode(RING, TRANSACTION, { vendorTime: VENDOR_TIME, expiryIndex: 0,
    items: [{ verb: 'SPECIAL', special: 'REKEY', newEpoch: 2, sealed: hex(sealed) }] });
  const { suite, items: [item] } = openActivationCode(RING, TRANSACTION, body);
  assert.equal(suite, 2);
  assert.deepEqual(openRekey(RING, TRANSACTION, item.newEpoch, unhex(item.sealed)),
    RING.boxKey({ ...BOX, epoch: 2 }));
  assert.equal(refusalOf(() => openRekey(RING, TRANSACTION, 1, sealed)), 'FORGED');
});

test('a Confirmation Code belongs to one code of one transaction', () => {
  const order = { vendorTime: VENDOR_TIME, expiryIndex: 0, items: [set('USAGE_COUNTER', 5)] };
  const activation = makeActivationCode(RING, TRANSACTION, order);
  const other = makeActivationCode(RING, TRANSACTION, { ...order, items: [set('USAGE_COUNTER', 6)] });
  const outcome = { commitCounter: 12, result: 21, item: 20, stillOpen: 3 };
  const body = makeConfirmationCode(RING, TRANSACTION, activation, outcome);
  const text = writeText('CONFIRMATION_CODE', body);
  const journal = (activationBodies) => [{ ...TRANSACTION, activationBodies }];
  const open = (j, ring = RING) => openText(text, 'CONFIRMATION_CODE', (b) => openConfirmationCode(ring, j, b)).opened;
  assert.deepEqual(open(journal([other, activation])), { ...TRANSACTION, ...outcome, item: 15, final: false,
    activationBody: activation });
  assert.equal(refusalOf(() => open(journal([other]))), 'FORGED');
  assert.equal(refusalOf(() => open([])), 'UNKNOWN_TRANSACTION');
  assert.equal(refusalOf(() => openText(text, 'TRANSACTION_KEY', () => {})), 'WRONG_KIND');
});

test('a Confirmation Code after REKEY is made with the new epoch', () => {
  const activation = makeActivationCode(RING, TRANSACTION, { vendorTime: VENDOR_TIME, expiryIndex: 0, items: [] });
  const body = makeConfirmationCode(RING, { ...TRANSACTION, epoch: 2 }, activation,
    { commitCounter: 1, result: 0, item: 0, stillOpen: 0 });
  const opened = openConfirmationCode(RING, [{ ...TRANSACTION, activationBodies: [activation] }], body);
  assert.equal(opened.epoch, 2);
  assert.equal(opened.final, true);
  const details = { time: VENDOR_TIME, detail: 'done', state: STATE };
  const sealed = sealAttachment(RING, 'CONFIRMATION_CODE', { ...BOX, epoch: 2 }, body, Buffer.alloc(12), details);
  assert.deepEqual(openAttachment(RING, 'CONFIRMATION_CODE', opened, body, sealed), details);
});
